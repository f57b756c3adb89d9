using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Reasons;

/// <summary>What a first choice that was not met would have cost the round: the round as it was kept is solved again with that pair.</summary>
internal sealed class PriceOfAFirstChoice(KeepDraftFiles files, TimeProvider clock)
{
    /// <summary>What is known by then is said with its limits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Null where the question has no answer: nothing was kept, the other cannot be matched, or more than the total counted.</summary>
    public async Task<Text?> OfAsync(MatchingDraft draft, (Guid Member, string Name) client, (Guid Member, string Name) coach, CancellationToken cancellation)
    {
        var numbers = new NumbersOfDraft(draft);
        if (draft.FairnessWanted != Fairness.Total || numbers.Id(client.Member) is not { } one || numbers.Id(coach.Member) is not { } other
            || await files.FindAsync(draft.Id, cancellation) is not { } packed) return null;
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        var price = await Task.Run(() =>
        {
            var kept = new UnpackDraft(packed);
            return new PairExplainer(kept.ForTheSolver(), kept.AsSolved(draft)).PriceOf(one, other, SolveOptions.Default, either.Token);
        }, CancellationToken.None);
        return Say(price, ("client", client.Name), ("coach", coach.Name));
    }

    private static Text Say(WishPrice price, params (string, object?)[] names) => price switch
    {
        { Verdict: WishVerdict.Priced, Lower: { Exact: true, AtMost: 0 } } => Text.Of("{coach} could coach {client} at no cost to the round: another draft just as good has this pair.", names),
        { Verdict: WishVerdict.Priced, Lower: { Exact: true } exact } => Text.Plural("With {coach} as coach of {client} the whole round would have {n} point less.", "With {coach} as coach of {client} the whole round would have {n} points less.", exact.AtMost, names),
        { Verdict: WishVerdict.Priced, Lower: { } limits } => Text.Of("With {coach} as coach of {client} the whole round would have between {least} and {most} points less.", [.. names, ("least", Math.Max(0, limits.AtLeast)), ("most", limits.AtMost)]),
        { Verdict: WishVerdict.Priced, Fewer: { Exact: true } fewer } => Text.Plural("With {coach} as coach of {client}, {n} person more would be without partners.", "With {coach} as coach of {client}, {n} people more would be without partners.", fewer.AtMost, names),
        { Verdict: WishVerdict.Priced, Fewer: { } fewer } => Text.Of("With {coach} as coach of {client}, up to {n} people more would be without partners.", [.. names, ("n", fewer.AtMost)]),
        { Verdict: WishVerdict.AgainstForcedPairs } => Text.Of("A pair you have pinned stands against {coach} as coach of {client}.", names),
        _ => Text.Of("A rule of the round stands against {coach} as coach of {client}.", names),
    };
}
