namespace ReciproCoach.Mail;

/// <summary>Takes letters. A letter handed in within a business transaction goes out if, and only if, that commits.</summary>
public interface IPost
{
    /// <summary>
    /// Renders the letter now, for this reader, and adds it to the outbox in the running unit of work (the caller saves).
    /// What is sent later, and again after a failure, is what was rendered here, byte for byte.
    /// </summary>
    /// <returns>The id of the outbox row, which is also that of the message.</returns>
    /// <exception cref="ArgumentException">The address cannot be written to, or a link is not absolute http(s).</exception>
    Guid Send(Recipient reader, Letter letter, Posting? how = null);
}

/// <summary>How a letter travels, where it is not the usual way.</summary>
public sealed record Posting
{
    /// <summary>Not before this moment; null is at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// For mail people subscribed to, never for receipts, invitations or security: the absolute address that unsubscribes at a POST
    /// without sign-in (RFC 8058); a GET there must only ask. Shown in the footer too.
    /// </summary>
    public string? UnsubscribeUrl { get; init; }

    /// <summary>Where answers go, instead of the portal's own address.</summary>
    public string? ReplyTo { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <param name="FileName">As the reader sees it, for example <c>hours.csv</c>.</param>
/// <param name="MediaType">For example <c>text/csv</c>.</param>
/// <param name="Content">The bytes; they lie in the outbox row, so keep them small.</param>
public sealed record Attachment(string FileName, string MediaType, ReadOnlyMemory<byte> Content);
