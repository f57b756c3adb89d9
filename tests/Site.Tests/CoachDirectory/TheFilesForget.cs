using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Erasing a person leaves no trace in the files of any index, read byte by byte.</summary>
public sealed class TheFilesForget : IAsyncLifetime
{
    // As it stands in the files: folded, and its stem besides.
    private const string Word = "zwetschgenknodel";

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("portal-forget-").FullName;

    [Fact]
    public async Task Of_the_process_that_serves()
    {
        await using var portal = Start();
        var hanna = await portal.AddCoachAsync("Hanna Haus", "de", "Eine Zwetschgenknödelmeisterin.");
        await portal.AddCoachAsync("Otto Ohne", "de", "Ein Marillenknödelmeister.");
        await SeenAsync(portal, 2);
        Assert.True(Stands(Word));

        await EraseAsync(portal, hanna);
        await SeenAsync(portal, 1);

        await GoneAsync(portal, () => !Stands(Word) && !Stands("hanna"));
        Assert.True(Stands("marillenknodel"));
    }

    [Fact]
    public async Task Of_a_process_that_runs_no_more()
    {
        Guid hanna;
        await using (var first = Start())
        {
            hanna = await first.AddCoachAsync("Hanna Haus", "de", "Eine Zwetschgenknödelmeisterin.");
            await first.IndexedAsync();
            await using var second = Start();
            await SeenAsync(second, 1);
        }
        Assert.True(Stands(Word, "2"));
        await using var portal = Start();
        await portal.IndexedAsync();

        await EraseAsync(portal, hanna);
        await SeenAsync(portal, 0);

        await GoneAsync(portal, () => !Stands(Word) && !Stands(Word, "2"));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private SqlitePortal Start() => new() { Settings = { ["Portal:DataDirectory"] = folder } };

    /// <summary>A visit brings the index up to date.</summary>
    private static async Task SeenAsync(SqlitePortal portal, int coaches)
    {
        await portal.IndexedAsync();
        using var visitor = portal.Visitor();
        Assert.Equal(coaches, (await visitor.OpenAsync("/de/coaches")).Names().Count);
        Assert.Equal(coaches, portal.Services.GetRequiredService<CoachIndex>().Current!.Search(searcher => searcher.IndexReader.NumDocs));
    }

    /// <summary>The process tidies up in its own rhythm.</summary>
    private static async Task GoneAsync(SqlitePortal portal, Func<bool> gone)
    {
        for (var i = 0; i < 100 && !gone(); i++)
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        Assert.True(gone());
    }

    private bool Stands(string word, string index = "1") => System.IO.Directory.GetFiles(Path.Combine(folder, "coach-index", index))
        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0);

    private static Task EraseAsync(PortalApp portal, Guid member) => portal.InsideAsync(async services =>
    {
        foreach (var room in services.GetServices<IPersonalData>()) await room.EraseAsync(member, TestContext.Current.CancellationToken);
        await services.GetRequiredService<PortalDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
