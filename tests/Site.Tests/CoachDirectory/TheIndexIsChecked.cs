using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.Site.Tests.CoachDirectory.Elastic;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary><c>directory check</c> and <c>directory rebuild</c> with the embedded index.</summary>
public sealed class TheIndexIsChecked : IAsyncLifetime
{
    private readonly SqlitePortal portal = new();
    private OpenIndex index = null!;

    [Fact]
    public async Task Nothing_differs_where_every_change_was_followed()
    {
        var (code, said) = await portal.DirectoryCommandAsync("check");

        Assert.Equal(0, code);
        Assert.Contains("1 documents, 0 changes behind, 0 differences", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_differs_is_told_and_a_rebuild_mends_it()
    {
        var stranger = Guid.NewGuid();
        var coach = await portal.InsideAsync(async services =>
        {
            await foreach (var some in services.GetRequiredService<ReadCoaches>().AllAsync(TestContext.Current.CancellationToken)) return some[0];
            throw new InvalidOperationException("There is nobody.");
        });
        var other = portal.Services.GetRequiredService<DescribeCoach>().Of(coach with { Profile = coach.Profile with { Member = stranger } }, 0);
        await index.PutAsync([other, new(coach.Profile.Member, 0, [])], TestContext.Current.CancellationToken);
        await index.KeepAsync(index.Cursor, [], TestContext.Current.CancellationToken);

        var (code, said) = await portal.DirectoryCommandAsync("check");
        Assert.Equal(1, code);
        Assert.Contains($"missing: {coach.Profile.Member:N}.public", said, StringComparison.Ordinal);
        Assert.Contains($"not in the database: {stranger:N}.public", said, StringComparison.Ordinal);

        Assert.Equal(0, (await portal.DirectoryCommandAsync("rebuild")).Code);
        await BuiltAsync(index.BuiltAt);
        Assert.Equal(0, (await portal.DirectoryCommandAsync("check")).Code);
    }

    [Fact]
    public async Task A_portal_that_does_not_run_has_its_index_built_by_the_command()
    {
        var folder = Path.Combine(portal.DataDirectory, "coach-index", "1");
        await portal.Services.GetRequiredService<CoachIndex>().StopAsync(TestContext.Current.CancellationToken);
        portal.Services.GetRequiredService<CoachIndex>().GiveUp(index, new IOException("The portal stops."));
        foreach (var file in System.IO.Directory.GetFiles(folder, "_*")) await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        Assert.Contains("cannot be read", (await portal.DirectoryCommandAsync("check")).Said, StringComparison.Ordinal);

        var (code, said) = await portal.DirectoryCommandAsync("rebuild");

        Assert.Equal(0, code);
        Assert.Contains("has been built anew", said, StringComparison.Ordinal);
        Assert.Equal(0, (await portal.DirectoryCommandAsync("check")).Code);
    }

    [Fact]
    public async Task Other_words_are_answered_with_how_to_use_it() => Assert.Equal(2, (await portal.DirectoryCommandAsync("chek")).Code);

    public async ValueTask InitializeAsync()
    {
        await portal.AddCoachAsync("Hanna Haus", "de", "Ich begleite Häuser in Veränderungen.");
        await portal.IndexedAsync();
        using var visitor = portal.Visitor();
        Assert.Equal(["Hanna Haus"], (await visitor.OpenAsync("/de/coaches")).Names());
        index = portal.Services.GetRequiredService<CoachIndex>().Current!;
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task BuiltAsync(long before)
    {
        for (var i = 0; i < 100 && index.BuiltAt == before; i++)
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        // The new beginning is noted before the index is full; the next search waits for it.
        using var visitor = portal.Visitor();
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());
    }
}
