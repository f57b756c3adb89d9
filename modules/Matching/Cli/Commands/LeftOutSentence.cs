using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Says why somebody was left out.</summary>
internal static class LeftOutSentence
{
    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoAllowedCoach => "nobody may coach them",
        LeftOutReason.NoAllowedClient => "they may coach nobody",
        LeftOutReason.OnlyTwoWayPair => "their only possible coach is also their only possible client",
        LeftOutReason.OnNoCycle => "no circle of three or more can run through them",
        LeftOutReason.TooFewCoaches => "a group they are in shares fewer coaches than it has people",
        LeftOutReason.TooFewClients => "a group they are in shares fewer clients than it has people",
        LeftOutReason.LimitOfTheRound => "it did not fit what is best for the whole round",
        LeftOutReason.LimitOfChanges => "it would take more new pairs than were acceptable",
        LeftOutReason.LockedPairs => "the locked and forced pairs leave no matching",
        _ => reason.ToString(),
    };
}
