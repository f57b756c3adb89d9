namespace ReciproCoach.Rounds;

/// <summary>An enrolment as those who look after the round see it.</summary>
/// <param name="WaitingSince">When they got in line; null where they never waited.</param>
/// <param name="AgreementVersion">Which text they agreed to, in <paramref name="AgreementLanguage"/>, at <paramref name="AgreedAt"/>.</param>
/// <param name="HoursLogConsent">Their partners may list them by name in the hours log.</param>
public sealed record EnrolmentFacts(
    Guid Enrolment, Guid Member, EnrolmentState State, DateTimeOffset JoinedAt, DateTimeOffset? HeldUntil, DateTimeOffset? WaitingSince,
    string AgreementVersion, string AgreementLanguage, DateTimeOffset AgreedAt, bool HoursLogConsent);

/// <summary>All enrolments of a round, for its coordinators.</summary>
public interface IEnrolments
{
    /// <summary>In every state, in the order they joined.</summary>
    Task<IReadOnlyList<EnrolmentFacts>> InRoundAsync(Guid round, CancellationToken cancellation);
}
