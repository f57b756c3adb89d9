namespace ReciproCoach.Rounds.News;

/// <summary>“Tell me when a round opens in this language”, from anybody with an address; works after it has been confirmed by mail.</summary>
internal sealed class RoundAlert
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>As typed; <see cref="NormalizedEmail"/> tells two apart.</summary>
    public required string Email { get; init; }

    public required string NormalizedEmail { get; init; }

    /// <summary>The language of the rounds.</summary>
    public required string RoundLanguage { get; init; }

    /// <summary>The language the person reads.</summary>
    public required string ReaderLanguage { get; set; }

    /// <summary>What the links in the mails carry: unguessable, good for confirming and for unsubscribing.</summary>
    public required string Secret { get; init; }

    public required DateTimeOffset AskedAt { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public static string Normalize(string email) => email.Trim().ToUpperInvariant();
}
