using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>A coordinator has a certificate checked, on either database.</summary>
public abstract partial class CheckingADraft(PortalApp portal)
{
    [Theory]
    [InlineData("Total")]
    [InlineData("Floor")]
    [InlineData("Leximin")]
    public async Task The_drafts_own_certificate_is_accepted_and_says_what_it_proves(string aim)
    {
        var (round, _) = await portal.AddRoundAsync(6);
        using var coordinator = await portal.CoordinatorAsync();
        var draft = await coordinator.MakeDraftAsync(round, ("Aim", aim), ("Floor", "650"));
        Assert.Equal("Nachweislich das Beste", draft.Document.QuerySelector(".said")!.TextContent);

        var page = await coordinator.OpenAsync(round.Check());
        var verdict = await coordinator.SubmitAsync(page.FormTo("handler=Kept"), page);

        Assert.Equal("Alles stimmt", verdict.Heading);
        Assert.Contains("6 Personen sind zugeordnet, und kein Matching hat mehr.", verdict.Text, StringComparison.Ordinal);
        Assert.Equal(1, await AuditedAsync(round, "kept certificate, accepted"));
    }

    [Fact]
    public async Task A_certificate_brought_along_is_accepted_as_it_left_and_as_the_zip_it_left_in()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);
        var zip = await coordinator.Http.GetByteArrayAsync(new Uri(round.Files(), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("Alles stimmt", (await BringAsync(coordinator, round, zip)).Heading);
        Assert.Equal("Alles stimmt", (await BringAsync(coordinator, round, await CertificateAsync(coordinator, round))).Heading);
    }

    [Fact]
    public async Task A_changed_certificate_and_anothers_are_refused_with_the_reason()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        var (other, _) = await portal.AddRoundAsync(7);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);
        await coordinator.MakeDraftAsync(other);
        var json = Encoding.UTF8.GetString(await CertificateAsync(coordinator, round));
        var raised = Total().Replace(json, found => $"\"total\":{int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) + 1}", 1);

        var changed = await BringAsync(coordinator, round, Encoding.UTF8.GetBytes(raised));
        var anothers = await BringAsync(coordinator, round, await CertificateAsync(coordinator, other));

        Assert.Equal("Das Zertifikat wird abgelehnt", changed.Heading);
        Assert.Contains("Seine Zahlen sind nicht die dieses Entwurfs", changed.Text, StringComparison.Ordinal);
        Assert.Equal("Das Zertifikat wird abgelehnt", anothers.Heading);
        Assert.Equal(2, await AuditedAsync(round, "brought certificate, refused"));
    }

    [Fact]
    public async Task Files_that_are_no_certificate_get_a_clear_answer()
    {
        var (round, _) = await portal.AddRoundAsync(4);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);

        Assert.Contains("Das ist kein Zertifikat", (await BringAsync(coordinator, round, "Grüße"u8.ToArray())).Text, StringComparison.Ordinal);
        Assert.Contains("Das ist kein Zertifikat", (await BringAsync(coordinator, round, "{\"format\":"u8.ToArray())).Text, StringComparison.Ordinal);
        Assert.Contains("Das ist kein Zertifikat", (await BringAsync(coordinator, round, Encoding.UTF8.GetBytes(new string('[', 200_000)))).Text, StringComparison.Ordinal);
        Assert.Equal("Diese Datei ist beschädigt. Bitte lade sie noch einmal herunter.", (await BringAsync(coordinator, round, "PK and nothing else"u8.ToArray())).ErrorBeside("certificate"));
        Assert.Equal("Bitte wähle eine Datei.", (await BringAsync(coordinator, round, [])).ErrorBeside("certificate"));
        Assert.Contains("höchstens 16 MB", (await BringAsync(coordinator, round, new byte[(16 << 20) + 1])).ErrorBeside("certificate")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_check_for_others_or_before_a_draft()
    {
        var (round, _) = await portal.AddRoundAsync(4, language: "fr");
        using var french = await portal.CoordinatorAsync("fr");
        using var german = await portal.CoordinatorAsync();
        using var member = await portal.SignedInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await french.OpenAsync(round.Check())).Status);
        await french.MakeDraftAsync(round);

        Assert.Equal(HttpStatusCode.OK, (await french.OpenAsync(round.Check())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await german.OpenAsync(round.Check())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(round.Check())).Status);
    }

    private static async Task<byte[]> CertificateAsync(Visitor coordinator, RoundFacts round)
    {
        await using var zip = await coordinator.Http.GetStreamAsync(new Uri(round.Files(), UriKind.Relative), TestContext.Current.CancellationToken);
        using var archive = new System.IO.Compression.ZipArchive(zip);
        using var json = new MemoryStream();
        await using (var entry = archive.GetEntry("certificate.json")!.Open()) await entry.CopyToAsync(json, TestContext.Current.CancellationToken);
        return json.ToArray();
    }

    private static async Task<Page> BringAsync(Visitor coordinator, RoundFacts round, byte[] file)
    {
        var page = await coordinator.OpenAsync(round.Check());
        return await coordinator.UploadAsync(page.FormTo("handler=Brought"), page, "certificate", file);
    }

    private Task<int> AuditedAsync(RoundFacts round, string detail) => portal.InsideAsync(services => services.GetRequiredService<PortalDb>()
        .Set<AuditEntry>().CountAsync(entry => entry.Action == "matching-checked" && entry.Subject == round.Handle && entry.Detail == detail));

    [GeneratedRegex("\"total\":([0-9]+)")]
    private static partial Regex Total();
}

/// <summary>On SQLite.</summary>
public sealed class CheckingADraftOnSqlite(SqlitePortal portal) : CheckingADraft(portal), IClassFixture<SqlitePortal>;

/// <summary>On PostgreSQL.</summary>
public sealed class CheckingADraftOnPostgres(PostgresPortal portal) : CheckingADraft(portal), IClassFixture<PostgresPortal>;
