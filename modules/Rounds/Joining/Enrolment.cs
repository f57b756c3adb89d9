using ReciproCoach.Members;

namespace ReciproCoach.Rounds.Joining;

/// <summary>A member's place in a round, or their way to one. After a withdrawal, joining again makes a new one.</summary>
internal sealed class Enrolment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RoundId { get; init; }

    public required Guid MemberId { get; init; }

    public EnrolmentState State { get; set; }

    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>Until when the place is kept; only while held.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>When they got in line; the order of the waiting list.</summary>
    public DateTimeOffset? WaitingSince { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public DateTimeOffset? ReleasedAt { get; set; }

    public ReleaseReason? ReleaseReason { get; set; }

    /// <summary>Which text they agreed to, in which language, and when.</summary>
    public required string AgreementVersion { get; set; }

    public required string AgreementLanguage { get; set; }

    public required DateTimeOffset AgreedAt { get; set; }

    /// <summary>When they allowed their partners to list them by name in the hours log; null where they did not.</summary>
    public DateTimeOffset? HoursLogConsentAt { get; set; }

    public List<string> WishedSpecialities { get; set; } = [];

    public Credential? WishedCredential { get; set; }

    public bool CredentialIsMust { get; set; }

    public string? WishedCountry { get; set; }

    public bool FarAway { get; set; }

    /// <summary>Grows with every change of requests and exclusions, so that two tabs cannot overwrite one another.</summary>
    public int ChoicesVersion { get; set; }

    public CoachWishes Wishes => new(WishedSpecialities, WishedCredential, CredentialIsMust, WishedCountry, FarAway);

    public void Take(CoachWishes wishes) => (WishedSpecialities, WishedCredential, CredentialIsMust, WishedCountry, FarAway) =
        ([.. wishes.Specialities], wishes.CredentialAtLeast, wishes.CredentialIsMust, wishes.Country, wishes.FarAway);
}
