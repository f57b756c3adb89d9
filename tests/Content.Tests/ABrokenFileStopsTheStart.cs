using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Tests;

/// <summary>One sentence names the file and the line, and nothing is half-seeded.</summary>
public sealed class ABrokenFileStopsTheStart
{
    private const string Good = "---\nslug: good\ntitle: T\nsummary: S.\ndescription: D.\n---\nText.\n";

    [Theory]
    [InlineData("slug: fees\ntitle: T\n", 1, "front matter must begin")]
    [InlineData("---\nslug: fees\ntitle: T\n", 1, "does not end")]
    [InlineData("---\nslug: fees\ntitle: T\nsummary: S.\n---\nText.\n", 2, "“description” is missing")]
    [InlineData("---\nslug: fees\ntitel: T\nsummary: S.\ndescription: D.\n---\nText.\n", 3, "“titel” is not one of")]
    [InlineData("---\nslug: fees\ntitle: [T\nsummary: S.\n---\nText.\n", 3, "not readable YAML")]
    [InlineData("---\nslug: fees\nslug: kosten\ntitle: T\n---\nText.\n", 3, "not readable YAML")]
    [InlineData("---\nslug: fees\ntitle: ''\nsummary: S.\ndescription: D.\n---\nText.\n", 3, "“title” is empty")]
    [InlineData("---\nslug: Fées\ntitle: T\nsummary: S.\ndescription: D.\n---\nText.\n", 2, "small ASCII letters")]
    [InlineData("---\nslug: coaches\ntitle: T\nsummary: S.\ndescription: D.\n---\nText.\n", 2, "portal’s own pages")]
    [InlineData("---\nslug: fees\ntitle: T\nsummary: S.\ndescription: D.\n---\n\n", 6, "no text")]
    [InlineData("---\nslug: fees\ntitle: T\nsummary: S.\ndescription: D.\n---\nText.\n\n::end\n", 9, "::end")]
    [InlineData("---\nslug: good\ntitle: T\nsummary: S.\ndescription: D.\n---\nText.\n", 2, "also that of ethics.md")]
    public async Task A_text(string file, int line, string says)
    {
        await using var store = await Store.WithAsync(Files.List("ethics", "fees"), ("en/ethics.md", Good), ("en/fees.md", file));

        var problem = await Assert.ThrowsAsync<ContentFileException>(store.SeedAsync);

        Assert.Equal("en/fees.md", problem.File);
        Assert.Equal(line, problem.Line);
        Assert.StartsWith($"content/en/fees.md, line {line}: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        await store.InDatabaseAsync(async db => Assert.False(await db.Set<StoredText>().AnyAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("id: ethics\n", 1, "a list of pages")]
    [InlineData("- id: ethics\n", 1, "“order” is missing")]
    [InlineData("- id: ethics\n  order: first\n", 2, "not a whole number")]
    [InlineData("- id: ethics\n  order: 1\n  legal: perhaps\n", 3, "neither true nor false")]
    [InlineData("- id: ethics\n  order: 1\n- id: ethics\n  order: 2\n", 3, "stands here twice")]
    [InlineData("- id: ethics\n  order: 1\n  parent: ethics\n", 3, "does not stand above")]
    [InlineData("- id: fees\n  order: 1\n", null, "has no page “ethics”")]
    public async Task The_list_of_pages(string list, int? line, string says)
    {
        await using var store = await Store.WithAsync(("pages.yaml", list), ("en/ethics.md", Good));

        var problem = await Assert.ThrowsAsync<ContentFileException>(store.SeedAsync);

        if (line is not null) Assert.Equal(("pages.yaml", line), (problem.File, problem.Line));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }
}
