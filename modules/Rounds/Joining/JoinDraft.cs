using ReciproCoach.Members;

namespace ReciproCoach.Rounds.Joining;

/// <summary>What a member has answered on the way to joining, so that nothing is lost between steps. Gone once they have joined.</summary>
internal sealed class JoinDraft
{
    public required Guid RoundId { get; init; }

    public required Guid MemberId { get; init; }

    /// <summary>The agreement's version they have agreed to, if any yet.</summary>
    public string? AgreementVersion { get; set; }

    public string? AgreementLanguage { get; set; }

    public DateTimeOffset? AgreedAt { get; set; }

    public bool HoursLogConsent { get; set; }

    public List<string> WishedSpecialities { get; set; } = [];

    public Credential? WishedCredential { get; set; }

    public bool CredentialIsMust { get; set; }

    public string? WishedCountry { get; set; }

    public bool FarAway { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public CoachWishes Wishes => new(WishedSpecialities, WishedCredential, CredentialIsMust, WishedCountry, FarAway);
}
