using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Pins;

/// <summary>The solver's refusals of pins, as sentences with names.</summary>
internal static class PinRefusals
{
    public static Text Say(Refusal refusal, MatchingInput input)
    {
        (string, object?)[] names = [("client", Name(refusal.Client, input)), ("coach", Name(refusal.Coach, input))];
        return refusal.Reason switch
        {
            RefusalReason.TwoCoachesForced => Text.Of("{client} would have two coaches: {coach} and somebody else you have pinned.", names),
            RefusalReason.TwoClientsForced => Text.Of("{coach} would have two clients: {client} and somebody else you have pinned.", names),
            RefusalReason.ForcedBothWays => Text.Of("{client} and {coach} would coach each other.", names),
            RefusalReason.ForcedAndForbidden => Text.Of("{client} and {coach} are pinned as a pair and kept apart at the same time.", names),
            RefusalReason.ForcedNotAllowed => Text.Of("{coach} may no longer coach {client}: what they wish or state has changed.", names),
            _ => throw new InvalidOperationException($"Pins cannot cause {refusal}."),
        };
    }

    private static string Name(string? id, MatchingInput input) => id is null ? "" : input.Person(id).Profile.Name;
}
