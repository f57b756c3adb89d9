using ReciproCoach.Coaching;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Members;
using ReciproCoach.Payments;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.Calendar;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Story;

/// <summary>Invents the whole demo: the same people and choices every time, on dates counted from now.</summary>
internal sealed class TellDemo(LanguageList languages, Words words, TimeProvider clock)
{
    private const ulong Seed = 2026;

    public DemoStory Tell()
    {
        var areas = new OrderedDictionary<string, LanguageArea>(StringComparer.Ordinal);
        foreach (var language in languages.All)
            if (LanguageArea.Of(language.Code) is { } area) areas.Add(language.Code, area);
        // Dice of its own for each language: a change in one leaves the others' people as they are.
        var chapters = areas.Keys.Index().Select(language => Tell(language.Item, areas, new Dice(Seed + (ulong)language.Index))).ToList();
        return new(
            [Administrator(), Editor(), .. chapters.SelectMany(chapter => chapter.People)],
            [.. chapters.SelectMany(chapter => chapter.Rounds)],
            [.. chapters.SelectMany(chapter => chapter.Payments)],
            [.. chapters.SelectMany(chapter => chapter.Relationships)]);
    }

    private DemoStory Tell(string code, OrderedDictionary<string, LanguageArea> areas, Dice dice)
    {
        var (draw, dates) = (new DrawCoaches(areas, dice), new DemoDates(clock.GetUtcNow(), areas[code].Programme.Zone));
        var coaches = draw.Of(code);
        var coordinator = draw.CoordinatorOf(code).Member with { Posts = [new(StaffRole.Coordinator, code)] };
        var rounds = new DrawRounds(code, areas[code], dates, words.For(code).Formats, dice).Among(coaches);
        return new(
            [.. coaches.Select(coach => coach.Member), coordinator],
            [.. rounds.Select(round => round.Round)],
            [.. rounds.SelectMany(round => Payments(round.Round, coordinator.Id!.Value))],
            [.. Relationships(rounds, new DrawHistory(code, areas[code], dates, dice), coaches[0])]);
    }

    /// <summary>Everybody has paid by transfer soon after the round was published.</summary>
    private static IEnumerable<PaidFee> Payments(NewRound round, Guid coordinator) => round.Participants.Select(participant => new PaidFee(
        participant.Enrolment, participant.Member, round.Facts.Id, round.Facts.Language, round.Facts.Fee, round.Facts.PublishedAt!.Value.AddDays(3), coordinator));

    private static IEnumerable<NewRelationship> Relationships(IReadOnlyList<DemoRound> rounds, DrawHistory history, DemoCoach member)
    {
        var (finished, running) = (rounds.Single(round => round.Plan == RoundPlan.Finished), rounds.Single(round => round.Plan == RoundPlan.Running));
        var matching = new MatchDemoRound(new CycleCoverSolver());
        var then = matching.Match(finished, []);
        return [.. history.Finished(finished, then, member), .. history.Running(running, matching.Match(running, then), member)];
    }

    private NewMember Administrator() => Staff(DemoAccounts.Administrator, DemoAccounts.AdministratorId, "Robin Kestrel", StaffRole.Administrator);

    private NewMember Editor() => Staff(DemoAccounts.Editor, DemoAccounts.EditorId, "Sasha Quill", StaffRole.Editor);

    private NewMember Staff(string address, Guid id, string name, StaffRole role) =>
        new(address, DemoAccounts.Passphrase, name, languages.Default.Code, "Europe/London") { Id = id, Posts = [new(role)] };
}
