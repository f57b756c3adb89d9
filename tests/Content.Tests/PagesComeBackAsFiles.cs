using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Exporting;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Tests;

/// <summary>The store and the files are two forms of the same: content can live in a repository.</summary>
public sealed class PagesComeBackAsFiles
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly string Programme = Path.Combine(AppContext.BaseDirectory, "content");

    [Fact]
    public async Task The_programmes_own_pages_come_back_as_the_bytes_they_were()
    {
        await using var store = await Store.WithAsync();
        await store.CommandAsync("import", "--from", Programme);

        var folder = Path.Combine(store.Folder, "exported");
        Assert.Equal("65 texts are in " + folder + ".", await store.CommandAsync("export", "--to", folder));

        Assert.Equal(Names(Programme), Names(folder));
        Assert.All(Names(folder), name => Assert.Equal(File.ReadAllText(Path.Combine(Programme, name)), File.ReadAllText(Path.Combine(folder, name))));
    }

    [Theory]
    [InlineData("Plain words")]
    [InlineData("Fees: what they cover")]
    [InlineData("\"Quoted\" and \\slashed\\")]
    [InlineData("- looks like a list")]
    [InlineData("{looks} like a map")]
    [InlineData("with # a comment")]
    [InlineData("ends with:")]
    [InlineData("true")]
    [InlineData("'single'")]
    [InlineData("«Guillemets» : et une espace fine")]
    [InlineData("a, b and [c]")]
    [InlineData("日本 🧭 שלום")]
    public async Task Whatever_an_editor_writes_in_a_line_is_read_back_as_it_was(string words)
    {
        await using var store = await Store.WithAsync(Files.List("home"), Files.Page("en", "home", ""));
        await store.SeedAsync();
        await store.EditAsync("en", "home", words, hero: [words, "Second."]);
        var folder = Path.Combine(store.Folder, "exported");

        await store.CommandAsync("export", "--to", folder);
        var text = Assert.Single((await ContentFolder.ReadAsync(folder, LanguageList.OfTheProgramme, Cancellation)).Texts);

        Assert.Equal((words, JsonSerializer.Serialize((string[])[words, "Second."])), (text.Title, JsonSerializer.Serialize(text.Hero)));
    }

    [Fact]
    public async Task Only_what_is_published_has_a_file()
    {
        await using var store = await Store.WithAsync(Files.List("home", "ethics"), Files.Page("en", "home", ""), Files.Page("en", "ethics", "ethics"));
        await store.SeedAsync();
        var folder = Path.Combine(store.Folder, "exported");
        await store.CommandAsync("export", "--to", folder);
        await store.UnpublishAsync("en", "ethics");

        await store.CommandAsync("export", "--to", folder);

        Assert.Equal([Path.Combine("en", "home.md"), "pages.yaml"], Names(folder));
    }

    [Fact]
    public async Task Importing_again_overwrites_nothing()
    {
        await using var store = await Store.WithAsync(Files.List("home"), Files.Page("en", "home", ""));
        await store.SeedAsync();
        await store.EditAsync("en", "home", "By hand");

        Assert.StartsWith("0 texts were new.", await store.CommandAsync("import"), StringComparison.Ordinal);
        Assert.Equal("By hand", (await store.Pages.FindByKeyAsync("en", "home", Cancellation))!.Title);
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
