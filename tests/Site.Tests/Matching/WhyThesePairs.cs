using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>Everybody may ask why, and nobody learns what is another's, on either database.</summary>
public abstract class WhyThesePairs(PortalApp portal)
{
    private static readonly string[] TellTale = ["exclude", "not to be matched", "may not", "not allowed", "rule", "apart"];

    [Fact]
    public async Task A_coordinator_reads_the_rank_of_a_pair_and_asks_what_a_first_choice_would_have_cost()
    {
        // Everybody asks for the next but the first, who is asked for by the last and by the third.
        var (round, people) = await portal.AddRoundAsync(6, requests: (all, at) => at == 2 ? [all[0]] : [all[(at + 1) % 6]]);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);
        var missed = await portal.InsideAsync(async services =>
        {
            var draft = await services.GetRequiredService<ReadDrafts>().CurrentAsync(round.Id, TestContext.Current.CancellationToken);
            var client = draft!.Pairs.First(pair => (pair.ClientMember == people[2] || pair.ClientMember == people[5]) && pair.RequestPoints == 0).ClientMember;
            return (await services.GetRequiredService<IMembers>().ManyAsync([client], TestContext.Current.CancellationToken))[client].Handle;
        });

        var page = await coordinator.OpenAsync($"{round.Matching()}?pair={missed}");
        var asked = await coordinator.OpenAsync($"{round.Matching()}?pair={missed}&price=true");

        Assert.Contains("Von den 5 Personen, die", page.Document.GetElementById("why")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#why a[href*='price=true']"));
        Assert.Contains("Person 1", asked.Document.QuerySelector("#why [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_asks_what_would_seat_somebody_and_which_rules_cost_them_partners()
    {
        var (round, _) = await portal.AddRoundAsync(4, wishes: at => at == 0 ? CoachWishes.None with { CredentialAtLeast = Credential.Mcc, CredentialIsMust = true } : CoachWishes.None);
        using var coordinator = await portal.CoordinatorAsync();
        var draft = await coordinator.MakeDraftAsync(round);

        var asked = await coordinator.OpenAsync(round.Matching() + draft.Document.QuerySelector("a[href*='leftOut=']")!.GetAttribute("href")!.Split('#')[0]);

        var section = asked.Document.GetElementById("left-out")!.Closest("section")!.TextContent;
        Assert.Contains("3 mögliche Coaches kommen nicht infrage: eine verlangte Zertifizierung", section, StringComparison.Ordinal);
        Assert.Contains("Das würde Person 1 zu einem Tandem verhelfen:", section, StringComparison.Ordinal);
        Assert.Contains("darf Person 1 coachen", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_read_why_in_the_same_words_whether_or_not_somebody_excluded_somebody()
    {
        // Person 1 asks for Person 2 in both rounds; in one of them Person 2 does not want to be matched with Person 1.
        var with = await WhyAsync((all, at) => at == 1 ? [all[0]] : []);
        var without = await WhyAsync((_, _) => []);

        Assert.NotEmpty(with.Told);
        Assert.All(with.Told.Concat(without.Told), told => Assert.DoesNotContain(TellTale, word => told.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(without.ToWhomWasNotMet, with.ToWhomWasNotMet);
        Assert.Contains("None of those you asked for coaches you in this round", with.ToWhomWasNotMet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coach_reads_nothing_of_what_their_client_asked_for()
    {
        var (round, people) = await PublishedAsync((_, _) => []);

        var told = await portal.InsideAsync(async services =>
        {
            var draft = await services.GetRequiredService<ReadDrafts>().CurrentAsync(round.Id, TestContext.Current.CancellationToken);
            var reasons = services.GetRequiredService<IPairReasons>();
            var all = new List<string>();
            foreach (var pair in draft!.Pairs)
                all.AddRange((await reasons.ToTheCoachAsync(round.Id, pair.ClientMember, pair.CoachMember, TestContext.Current.CancellationToken)).Select(text => text.ToString()));
            Assert.Empty(await reasons.ToTheCoachAsync(round.Id, people[0], people[0], TestContext.Current.CancellationToken));
            return all.Distinct().ToList();
        });

        Assert.Equal(2, told.Count);
        Assert.All(told, line => Assert.DoesNotContain("asked", line, StringComparison.Ordinal));
    }

    /// <summary>What all members of a published round are told, and what the one is told whose only wish could not be met.</summary>
    private async Task<(IReadOnlyList<string> Told, string ToWhomWasNotMet)> WhyAsync(Func<IReadOnlyList<Guid>, int, IReadOnlyList<Guid>> notWith)
    {
        // Person 3 asks for Person 2 as well, and is pinned to them, so that the wish of Person 1 is not met either way.
        var (round, people) = await PublishedAsync(notWith);
        return await portal.InsideAsync(async services =>
        {
            var draft = await services.GetRequiredService<ReadDrafts>().CurrentAsync(round.Id, TestContext.Current.CancellationToken);
            var reasons = services.GetRequiredService<IPairReasons>();
            var told = new List<string>();
            var first = "";
            foreach (var pair in draft!.Pairs)
            {
                var toClient = await reasons.ToTheClientAsync(round.Id, pair.ClientMember, pair.CoachMember, TestContext.Current.CancellationToken);
                told.AddRange(toClient.Concat(await reasons.ToTheCoachAsync(round.Id, pair.ClientMember, pair.CoachMember, TestContext.Current.CancellationToken)).Select(text => text.ToString()));
                if (pair.ClientMember == people[0]) first = string.Join('\n', toClient.Select(text => text.ToString()));
            }

            return (told, first);
        });
    }

    private async Task<(RoundFacts Round, IReadOnlyList<Guid> People)> PublishedAsync(Func<IReadOnlyList<Guid>, int, IReadOnlyList<Guid>> notWith)
    {
        var (round, people) = await portal.AddRoundAsync(5, notWith: notWith, requests: (all, at) => at is 0 or 2 ? [all[1]] : []);
        using var coordinator = await portal.CoordinatorAsync();
        var page = await coordinator.OpenAsync(round.Matching());
        string Choice(string name) => page.Document.QuerySelectorAll("select[name='Coach'] option").Single(option => option.TextContent == name).GetAttribute("value")!;
        await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice("Person 3")), ("Coach", Choice("Person 2")), ("Kind", "Together"));
        await coordinator.MakeDraftAsync(round);
        await coordinator.PublishAsync(round);
        return (round, people);
    }
}

/// <summary>On SQLite.</summary>
public sealed class WhyThesePairsOnSqlite(SqlitePortal portal) : WhyThesePairs(portal), IClassFixture<SqlitePortal>;

/// <summary>On PostgreSQL.</summary>
public sealed class WhyThesePairsOnPostgres(PostgresPortal portal) : WhyThesePairs(portal), IClassFixture<PostgresPortal>;
