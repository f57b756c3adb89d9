using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching.Hours;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>The hours log and its file.</summary>
public sealed class HoursAreKept(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task The_file_has_icfs_columns_in_the_readers_language_and_opens_in_excel()
    {
        var round = await ARound.MatchedAsync(portal);
        await ConfirmAsync(round, "90");
        using var anna = await round.AsAsync(round.Anna);

        var response = await anna.Http.GetAsync(new Uri("/fr/hours.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string[] lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Client ou cliente,Contact,Début,Fin,Individuel ou groupe,Nombre de personnes,Heures rémunérées,Heures pro bono", lines[0]);
        Assert.Equal($"Bruno Sala,{round.Bruno.Email},2026-11-17,,Individuel,1,0,1.5", lines[1]);
        Assert.Equal(["", ], lines[2..]);
    }

    [Fact]
    public async Task Whoever_has_not_agreed_to_be_listed_is_not_in_the_file()
    {
        var round = await ARound.MatchedAsync(portal);
        await ConfirmAsync(round, "60");
        await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<Enrolment>().Where(e => e.Id == round.Bruno.Enrolment)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.HoursLogConsentAt, (DateTimeOffset?)null), TestContext.Current.CancellationToken));
        using var anna = await round.AsAsync(round.Anna);

        var file = await anna.Http.GetStringAsync(new Uri("/en/hours.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await anna.OpenAsync("/en/hours");

        Assert.DoesNotContain("Bruno", file, StringComparison.Ordinal);
        Assert.Contains("not for the log", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(round.Bruno.Email, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task A_name_is_never_a_formula(string name)
    {
        var words = await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<Platform.Languages.Words>().For("en")));
        var card = new MemberCard(Guid.NewGuid(), "abc", name, "a@example.org", "en", "UTC");
        var log = new HoursLog(card, [new(null!, null!, [new(card, true, false, [new(new(2026, 11, 1), 60)], 60)], 60)]);

        var lines = System.Text.Encoding.UTF8.GetString(HoursAsCsv.Write(log, words)).Split("\r\n");

        Assert.StartsWith($"\"'{name}\",a@example.org,2026-11-01,2026-11-01", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_given_is_paid_as_far_as_as_much_was_received() =>
        Assert.Equal([60, 30, 0], HoursGivenForHoursReceivedArePaid.Of([60, 90, 60], 90));

    [Fact]
    public void Each_credential_is_measured_by_the_rule_in_force_on_the_day()
    {
        Assert.Equal(70, CredentialRequirements.On(new(2021, 12, 31)).Single().PaidHours);
        Assert.Equal([75, 450, 2250], CredentialRequirements.On(new(2026, 11, 22)).Select(asked => asked.PaidHours));
    }

    private static async Task ConfirmAsync(ARound round, string minutes)
    {
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17", minutes);
        using var bruno = await round.AsAsync(round.Bruno);
        var check = await bruno.OpenAsync(ARound.LinkTo(await bruno.OpenAsync("/it/my-round"), "/my-round/sessions/"));
        await bruno.SubmitAsync(check.FormTo("?handler=Confirm"), check);
    }
}
