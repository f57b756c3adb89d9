using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>What a coordinator takes home to check a draft, on either database.</summary>
public abstract class FilesOfADraft(PortalApp portal)
{
    [Fact]
    public async Task They_hold_the_whole_round_by_numbers_and_nobodys_name()
    {
        var (round, people) = await portal.AddRoundAsync(5, notWith: (all, at) => at == 0 ? [all[2]] : []);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);

        var files = await TakeAsync(coordinator, round);

        Assert.Equal(["certificate.json", "left-out.csv", "matching.csv", "pairs.csv", "people.csv", "pins.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["id", "E00001", "E00002", "E00003", "E00004", "E00005"], Lines(files["people.csv"]));
        Assert.Equal(18, Lines(files["pairs.csv"]).Length - 1);
        Assert.Equal(["E00001", "E00002", "E00003", "E00004", "E00005"], Lines(files["matching.csv"]).Skip(1).Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(["client,coach,rule"], Lines(files["pins.csv"]));
        Assert.Contains("reciprocoach-matching-certificate", files["certificate.json"], StringComparison.Ordinal);
        Assert.All(files.Values, file => Assert.DoesNotContain("Person", file, StringComparison.Ordinal));
        Assert.All(files.Values, file => Assert.DoesNotContain(people, member => file.Contains(member.ToString("N"), StringComparison.OrdinalIgnoreCase) || file.Contains(member.ToString(), StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(1, await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<AuditEntry>().CountAsync(entry => entry.Action == "matching-files-taken" && entry.Subject == round.Handle)));
    }

    [Fact]
    public async Task They_do_not_exist_for_other_languages_members_strangers_or_before_a_draft()
    {
        var (round, _) = await portal.AddRoundAsync(4, language: "fr");
        var (undrafted, _) = await portal.AddRoundAsync(4);
        using var french = await portal.CoordinatorAsync("fr");
        await french.MakeDraftAsync(round);
        using var german = await portal.CoordinatorAsync();
        using var member = await portal.SignedInAsync();
        using var stranger = portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await french.OpenAsync(round.Files())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await german.OpenAsync(round.Files())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await german.OpenAsync(undrafted.Files())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(round.Files())).Status);
        Assert.StartsWith("/fr/sign-in", (await stranger.OpenAsync(round.Files())).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_newest_draft_keeps_them()
    {
        var (round, _) = await portal.AddRoundAsync(4);
        using var coordinator = await portal.CoordinatorAsync();

        await coordinator.MakeDraftAsync(round);
        await coordinator.MakeDraftAsync(round);

        var kept = await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var drafts = db.Set<MatchingDraft>().Where(draft => draft.RoundId == round.Id).OrderByDescending(draft => draft.Id).Select(draft => draft.Id);
            return (Newest: await drafts.FirstAsync(TestContext.Current.CancellationToken), With: await db.Set<DraftFiles>().Where(files => drafts.Contains(files.DraftId)).Select(files => files.DraftId).ToListAsync(TestContext.Current.CancellationToken));
        });
        Assert.Equal([kept.Newest], kept.With);
    }

    private static async Task<IReadOnlyDictionary<string, string>> TakeAsync(Visitor coordinator, RoundFacts round)
    {
        using var response = await coordinator.Http.GetAsync(new Uri(round.Files(), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(body);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => { using var reader = new StreamReader(entry.Open()); return reader.ReadToEnd(); });
    }

    private static string[] Lines(string file) => file.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>On SQLite.</summary>
public sealed class FilesOfADraftOnSqlite(SqlitePortal portal) : FilesOfADraft(portal), IClassFixture<SqlitePortal>;

/// <summary>On PostgreSQL.</summary>
public sealed class FilesOfADraftOnPostgres(PostgresPortal portal) : FilesOfADraft(portal), IClassFixture<PostgresPortal>;
