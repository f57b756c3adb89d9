using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Whatever happens to the index's files, the next start finds everybody again; the database has it all.</summary>
public sealed class TheIndexHeals : IAsyncLifetime
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("portal-index-").FullName;

    private string Files => Path.Combine(folder, "coach-index", "1");

    [Fact]
    public async Task An_index_left_whole_is_taken_up_where_it_was()
    {
        var commit = Commit();
        await using var portal = Start();
        var index = await OpenAsync(portal);

        Assert.Equal(1, index.Search(searcher => searcher.IndexReader.NumDocs));
        Assert.True(index.Cursor > 0);
        Assert.Equal(commit, Commit());
    }

    [Fact]
    public async Task What_changed_while_a_process_was_down_is_followed_from_its_kept_cursor()
    {
        var other = await OtherProcessAsync();
        await other.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        await other.DisposeAsync();
        await using var portal = Start();
        Assert.Equal(1, (await OpenAsync(portal)).Search(searcher => searcher.IndexReader.NumDocs));
        using var visitor = portal.Visitor();

        Assert.Equal(["Nina Neu"], (await visitor.LookForAsync("de", "bergsteigen")).Names());
        Assert.Equal(["Hanna Haus", "Nina Neu"], (await visitor.OpenAsync("/de/coaches")).Names());
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("emptied")]
    [InlineData("cut")]
    [InlineData("scribbled")]
    public async Task Damage_is_seen_and_the_index_built_anew(string damage)
    {
        Damage(damage);
        await using var portal = Start();
        await OpenAsync(portal);
        using var visitor = portal.Visitor();

        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "Häuser")).Names());
    }

    [Fact]
    public async Task An_index_ahead_of_the_database_is_of_another_life_and_built_anew()
    {
        await using (var before = Start())
        {
            await OpenAsync(before);
            await before.InsideAsync(async services =>
            {
                var db = services.GetRequiredService<PortalDb>();
                db.RemoveRange(db.Set<Change>());
                await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            });
        }
        await using var portal = Start();

        Assert.Equal(0, (await OpenAsync(portal)).Cursor);
    }

    [Fact]
    public async Task While_there_is_no_index_the_database_answers()
    {
        await using var portal = Start();
        var index = await OpenAsync(portal);
        portal.Services.GetRequiredService<CoachIndex>().GiveUp(index, new IOException("The disk is full."));
        using var visitor = portal.Visitor();

        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "hauser veranderung")).Names());
        Assert.Equal(["Hanna Haus"], (await visitor.OpenAsync("/de/coaches?credential=acc")).Names());
        Assert.Empty((await visitor.OpenAsync("/de/coaches?credential=mcc")).Names());
    }

    [Fact]
    public async Task Two_processes_on_one_folder_have_an_index_each()
    {
        await using var first = Start();
        await OpenAsync(first);
        await using var second = Start();
        await OpenAsync(second);
        using var visitor = second.Visitor();

        Assert.True(System.IO.Directory.Exists(Path.Combine(folder, "coach-index", "2")));
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "Häuser")).Names());
    }

    public async ValueTask InitializeAsync()
    {
        await using var portal = Start();
        await portal.AddCoachAsync("Hanna Haus", "de", "Ich begleite Häuser in Veränderungen.");
        await OpenAsync(portal);
        using var visitor = portal.Visitor();
        Assert.Equal(["Hanna Haus"], (await visitor.OpenAsync("/de/coaches")).Names());
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private SqlitePortal Start() => new() { Settings = { ["Portal:DataDirectory"] = folder } };

    /// <summary>A process that took the second index because the first was held when it started.</summary>
    private async Task<SqlitePortal> OtherProcessAsync()
    {
        await using var first = Start();
        await OpenAsync(first);
        var second = Start();
        await OpenAsync(second);
        return second;
    }

    private static async Task<OpenIndex> OpenAsync(SqlitePortal portal)
    {
        await portal.IndexedAsync();
        return portal.Services.GetRequiredService<CoachIndex>().Current!;
    }

    private string Commit() => System.IO.Directory.GetFiles(Files, "segments_*").Single();

    private void Damage(string how)
    {
        if (how == "gone") System.IO.Directory.Delete(Files, recursive: true);
        else if (how == "emptied") foreach (var file in System.IO.Directory.GetFiles(Files)) File.WriteAllBytes(file, []);
        else if (how == "cut") foreach (var file in System.IO.Directory.GetFiles(Files, "_*")) File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]);
        else foreach (var file in System.IO.Directory.GetFiles(Files, "_*.cf?")) Scribble(file);
    }

    private static void Scribble(string file)
    {
        var bytes = File.ReadAllBytes(file);
        for (var i = bytes.Length / 2; i < bytes.Length / 2 + 40; i++) bytes[i] ^= 0x5A;
        File.WriteAllBytes(file, bytes);
    }
}
