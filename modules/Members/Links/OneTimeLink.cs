namespace ReciproCoach.Members.Links;

/// <summary>A link sent by mail that does one thing, once, until it expires. Only a hash of its secret is kept.</summary>
internal sealed class OneTimeLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MemberId { get; init; }

    public required LinkPurpose Purpose { get; init; }

    public required string SecretHash { get; init; }

    /// <summary>The new address, where the link is to change it.</summary>
    public string? Address { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>What a link is good for.</summary>
internal enum LinkPurpose { ConfirmAddress, ChangeAddress, ResetPassphrase }
