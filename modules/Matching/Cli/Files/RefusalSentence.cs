using System.Globalization;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>Says in a sentence why the solver refused an input.</summary>
internal static class RefusalSentence
{
    public static string Of(Refusal refusal)
    {
        var pair = $"{refusal.Client} → {refusal.Coach}";
        var person = refusal.Client ?? refusal.Coach;
        return refusal.Reason switch
        {
            RefusalReason.BlankId => "the id is blank",
            RefusalReason.DuplicateId => $"{person} is listed a second time",
            RefusalReason.DuplicatePair => $"{pair} is listed a second time",
            RefusalReason.SelfPair => $"{person} would coach themselves",
            RefusalReason.ScoreOutOfRange => string.Create(CultureInfo.InvariantCulture, $"the score of {pair} is not from {ScoredPair.Lowest} to {ScoredPair.Highest}"),
            RefusalReason.UnknownId => $"{Unknown(refusal)} not among the people",
            RefusalReason.TwoCoachesForced => $"{pair}: forced pairs give this client two coaches",
            RefusalReason.TwoClientsForced => $"{pair}: forced pairs give this coach two clients",
            RefusalReason.ForcedBothWays => $"{pair}: forced pairs would let the two coach each other",
            RefusalReason.ForcedAndForbidden => $"{pair} is forced and forbidden",
            RefusalReason.ForcedNotAllowed => $"{pair} is forced but not among the allowed pairs",
            RefusalReason.TwoCoachesRunning => $"{pair}: this client has two coaches",
            RefusalReason.TwoClientsRunning => $"{pair}: this coach has two clients",
            RefusalReason.RunningBothWays => $"{pair}: the two coach each other",
            RefusalReason.OnlyOnOneSide => $"{person} is only client or only coach",
            RefusalReason.RunningNotAllowed => $"{pair} is not among the allowed pairs",
            RefusalReason.NotInTheMatching => $"{person} is not in the matching",
            RefusalReason.AlreadyInTheMatching => $"{person} is in the matching already",
            RefusalReason.LockedNotRunning => $"{pair} is locked but not in the matching",
            RefusalReason.LockedButLeaves => $"{pair} is locked, but one of the two leaves",
            RefusalReason.NegativeLimit => "the limit is below 0",
            RefusalReason.SumsTooLarge => "so many people and such high scores are beyond 64 bits",
            _ => refusal.ToString(),
        };
    }

    private static string Unknown(Refusal refusal) => refusal switch
    {
        { Client: { } client, Coach: { } coach } when client != coach => $"{client} and {coach} are",
        _ => $"{refusal.Client ?? refusal.Coach} is",
    };
}
