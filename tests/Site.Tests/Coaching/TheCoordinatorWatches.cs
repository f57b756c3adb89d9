using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>Silence, ends and pairs made by hand.</summary>
public sealed class TheCoordinatorWatches(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Silence_is_seen()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17");
        using var dora = await round.AsAsync(round.Dora);

        // Matched late, the three have had no time yet.
        Assert.DoesNotContain("Silent", (await dora.OpenAsync(Watch(round))).Text, StringComparison.Ordinal);
        await portal.InsideAsync(async services =>
        {
            var facts = (await services.GetRequiredService<IRounds>().FindAsync(round.Id, TestContext.Current.CancellationToken))!;
            var quiet = Relationship.Between(round.Id, "en", (Guid.NewGuid(), Guid.NewGuid()), (Guid.NewGuid(), Guid.NewGuid()), facts.Starts.Utc);
            Assert.Equal(ReciproCoach.Coaching.Watching.Pace.Silent, ReciproCoach.Coaching.Watching.Paces.Of(quiet, facts, PortalApp.Beginning));
        });
    }

    [Fact]
    public async Task A_relationship_ends_with_a_reason_both_read()
    {
        var round = await ARound.MatchedAsync(portal);
        using var dora = await round.AsAsync(round.Dora);
        var page = await OpenAsync(dora, round, "Anna Berg");

        Assert.Equal("Please give a reason: both of them read it.", (await dora.SubmitAsync(page, ("Reason", ""))).ErrorBeside("Reason"));
        await dora.SubmitAsync(page, ("Reason", "They are cousins."));
        await portal.DeliverAsync();

        Assert.Contains("They are cousins.", portal.Mailbox.To(round.Anna.Email)[^1].TextBody, StringComparison.Ordinal);
        Assert.StartsWith("Un percorso si è concluso", portal.Mailbox.To(round.Bruno.Email)[^1].Subject, StringComparison.Ordinal);
        await portal.InsideAsync(services => Task.FromResult(Assert.Single(services.GetRequiredService<PortalDb>().Set<AuditEntry>(), entry => entry.Action == "relationship-ended" && entry.Actor == round.Dora.Id)));
        using var anna = await round.AsAsync(round.Anna);
        Assert.Contains("They are cousins.", (await anna.OpenAsync("/en/my-round")).Text, StringComparison.Ordinal);
        Assert.Contains("no more sessions", (await round.LogAsync(anna, "2026-11-17")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_hand_nobody_is_paired_with_their_own_coach_and_nobody_again()
    {
        var round = await ARound.MatchedAsync(portal);
        using var dora = await round.AsAsync(round.Dora);
        foreach (var coach in new[] { "Anna Berg", "Bruno Sala" })
            await dora.SubmitAsync(await OpenAsync(dora, round, coach), ("Reason", "A change of jobs."));

        // Free are now: Bruno and Clara as clients, Anna and Bruno as coaches. Clara still coaches Anna.
        Assert.Equal("These two already work together the other way round. Nobody coaches their own coach.", await RefusalAsync(dora, round, round.Anna, round.Clara));
        Assert.Equal("These two have already been a pair in this round.", await RefusalAsync(dora, round, round.Anna, round.Bruno));
        Assert.Equal("Coach and client have to be two different people.", await RefusalAsync(dora, round, round.Bruno, round.Bruno));
    }

    [Fact]
    public async Task A_coordinator_of_another_language_and_a_member_find_nothing()
    {
        var round = await ARound.MatchedAsync(portal);
        using var dora = await round.AsAsync(round.Dora);
        var path = (await OpenAsync(dora, round, "Anna Berg")).Path;
        using var french = await portal.SignedInAsync(language: "fr", change: person => person with { Posts = [new StaffPost(StaffRole.Coordinator, "fr")] });

        foreach (var place in new[] { path, Watch(round), Watch(round) + "/pair" })
            Assert.Equal(404, (int)(await french.OpenAsync(place.Replace("/en/", "/fr/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task The_matching_knows_who_has_been_a_pair()
    {
        var round = await ARound.MatchedAsync(portal);

        var pairs = await portal.InsideAsync(services => services.GetRequiredService<IPastPairs>().AmongAsync([round.Anna.Id, round.Bruno.Id], TestContext.Current.CancellationToken));

        Assert.Equal(new PastPair(round.Anna.Id, round.Bruno.Id, round.Id, true), Assert.Single(pairs));
    }

    private static string Watch(ARound round) => $"/en/desk/rounds/{round.Handle}/relationships";

    private static async Task<Page> OpenAsync(Visitor dora, ARound round, string coach)
    {
        var all = await dora.OpenAsync(Watch(round));
        return await dora.OpenAsync(all.Document.QuerySelectorAll("#main a, main a").First(link => link.TextContent == coach).GetAttribute("href")!);
    }

    private async Task<string?> RefusalAsync(Visitor dora, ARound round, ARound.Person coach, ARound.Person client)
    {
        var (coachHandle, clientHandle) = (await HandleAsync(coach), await HandleAsync(client));
        var form = await dora.OpenAsync(Watch(round) + "/pair");
        return (await dora.SubmitAsync(form, ("Client", clientHandle), ("Coach", coachHandle))).ErrorBeside("Coach");
    }

    private Task<string> HandleAsync(ARound.Person person) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<IMembers>().FindAsync(person.Id, TestContext.Current.CancellationToken))!.Handle);
}
