using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Requests;

internal static class RequestsAreOpenUntilTheirDeadline
{
    public static Text Sentence => Text.In("RequestsAreOpenUntilTheirDeadline").Of("The time for requests is over: the coordinator works with what you asked for.");

    public static Text? Refusal(RoundFacts round, DateTimeOffset now) => round.PhaseAt(now) is RoundPhase.Enrolling or RoundPhase.Requesting ? null : Sentence;
}

internal static class FiveRequestsAtMost
{
    public static Text? Refusal(Choices choices) => choices.Requests.Count < CoachRequest.Most ? null
        : Text.In("FiveRequestsAtMost").Of("You have asked for five coaches already. Take one off the list first.");
}

internal static class NobodyAsksForWhomTheyExclude
{
    public static Text? Refusal(Choices choices, Guid coach) => !choices.NotWith.Contains(coach) ? null
        : Text.In("NobodyAsksForWhomTheyExclude").Of("You have named this person as somebody not to be matched with. Take that back first.");
}
