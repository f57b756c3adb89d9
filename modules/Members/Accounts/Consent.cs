namespace ReciproCoach.Members.Accounts;

/// <summary>What a member has agreed to: which text, in which version and language, and when. Kept as long as the account.</summary>
internal sealed class Consent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MemberId { get; init; }

    public required AgreedText Text { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>The texts one agrees to on registering.</summary>
internal enum AgreedText { Terms, Privacy }
