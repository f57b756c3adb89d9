namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Every pair is of two confirmed participants, with their own enrolments, and breaks no rule for pairs.</summary>
internal sealed class EveryPairMayBeMade : IMatchingRule
{
    public bool IsBrokenBy(WholeMatching matching) => !matching.Pairs.All(pair =>
        matching.Round.Find(pair.ClientMember) is { } client && matching.Round.Find(pair.CoachMember) is { } coach
        && client.Participant.Enrolment == pair.ClientEnrolment && coach.Participant.Enrolment == pair.CoachEnrolment
        && PairRules.Allow(matching.Round.Pair(client, coach)));
}
