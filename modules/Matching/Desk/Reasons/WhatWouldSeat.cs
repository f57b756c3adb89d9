using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Reasons;

/// <summary>More about somebody who is left out: the group they share too few partners with, and the least that would seat them.</summary>
/// <param name="Group">Null where no group is short of partners.</param>
/// <param name="Seats">One decision a line; all of them together would do. Empty where nothing was found.</param>
/// <param name="Proven">Fewer decisions would not do, or none that could be taken would.</param>
internal sealed record MoreAboutLeftOut(Text? Group, IReadOnlyList<Text> Seats, bool Proven);

/// <summary>Finds it in the draft's files, and asks the solver. Only what coordinators could decide is on the table; exclusions never are.</summary>
internal sealed class WhatWouldSeat(KeepDraftFiles files, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Null where nothing was kept. The draft is not stale: its people and pairs are those of <paramref name="input"/>.</summary>
    public async Task<MoreAboutLeftOut?> OfAsync(MatchingDraft draft, Guid member, MatchingInput input, Func<Guid, string> name, CancellationToken cancellation)
    {
        var numbers = new NumbersOfDraft(draft);
        if (numbers.Id(member) is not { } id || await files.FindAsync(draft.Id, cancellation) is not { } packed) return null;
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        var kept = await Task.Run(() => new UnpackDraft(packed), cancellation);
        var advice = await Task.Run(
            () => new SeatFinder().Advise(kept.ForTheSolver(), kept.AsSolved(draft), id, Relaxable(input, member), SolveOptions.Default, either.Token), CancellationToken.None);
        string Name(string number) => name(numbers.Member(number));
        return new(Group(kept.LeftOut.FirstOrDefault(one => one.Person == id)?.Shortage, input, Name), [.. (advice.Concessions ?? []).Select(one => Say(one, Name))], advice.Proven);
    }

    private static Text? Group(Shortage? shortage, MatchingInput input, Func<string, string> name) => shortage is null ? null
        : Text.Of("{group}: of these {n} people, all who depend on {partners} for a partner, somebody has to be left out.",
            ("group", Names(shortage.Group, name)), ("n", shortage.Group.Count), ("partners", shortage.Partners.Count == 0 ? Text.Of("nobody") : Names(shortage.Partners, name)));

    private static TextList Names(IEnumerable<string> numbers, Func<string, string> name) => new([.. numbers.Select(number => Text.Of("{name}", ("name", name(number))))]);

    private static Text Say(Concession concession, Func<string, string> name) => concession.Kind switch
    {
        ConcessionKind.Allow => Text.Of("{coach} may coach {client}", ("coach", name(concession.Coach)), ("client", name(concession.Client))),
        _ => Text.Of("{coach} and {client} are no longer pinned", ("coach", name(concession.Coach)), ("client", name(concession.Client))),
    };

    private static List<ScoredPair> Relaxable(MatchingInput input, Guid member)
    {
        var person = input.Round.Find(member)!;
        var apart = input.Pins.Where(pin => pin.Kind is PinKind.Apart).SelectMany(pin => new[] { (pin.ClientMember, pin.CoachMember), (pin.CoachMember, pin.ClientMember) }).ToHashSet();
        return [.. input.Round.People.Where(other => other != person).SelectMany(other => new[] { (Client: person, Coach: other), (Client: other, Coach: person) })
            .Where(pair => MayBeDecided(input.Round.Pair(pair.Client, pair.Coach), apart.Contains((pair.Client.Member, pair.Coach.Member))))
            .Select(pair => new ScoredPair(input.Id(pair.Client.Member), input.Id(pair.Coach.Member), PairScores.Of(pair.Client, pair.Coach).Total))];
    }

    private static bool MayBeDecided(in PossiblePair pair, bool keptApart)
    {
        var broken = PairRules.BrokenBy(pair);
        return broken.Count == 0 ? keptApart : broken.All(rule => rule is ColleaguesDoNotCoachEachOther or ACredentialThatIsAMustIsHeld or OldPairsMeetAgainOnlyWhereTheRoundAllowsIt);
    }
}
