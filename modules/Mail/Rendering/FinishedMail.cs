namespace ReciproCoach.Mail.Rendering;

/// <summary>
/// What the outbox row carries: everything about a message but its id, which is the row's. Nothing is looked up when it is sent,
/// so every try sends the same bytes.
/// </summary>
internal sealed record FinishedMail
{
    public required string Kind { get; init; }
    public required Mailbox From { get; init; }
    public required Mailbox To { get; init; }
    public Mailbox? ReplyTo { get; init; }
    public required string Language { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }
    public required string Html { get; init; }
    public required DateTimeOffset Date { get; init; }

    /// <summary>Besides those every mail has. Names and values are ASCII on one line.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public IReadOnlyList<EnclosedFile> Attachments { get; init; } = [];

    /// <summary>The member it is for, so that their mail can be found and erased.</summary>
    public Guid? Member { get; init; }

    /// <summary>The same at every try, so that servers and readers can tell a repetition from a second message.</summary>
    public string MessageId(Guid outboxId) => $"{outboxId}@{From.Address[(From.Address.LastIndexOf('@') + 1)..]}";
}

/// <param name="Address">ASCII: an international domain is in its encoded form.</param>
/// <param name="Name">One line; may be empty.</param>
internal sealed record Mailbox(string Address, string Name);

internal sealed record EnclosedFile(string FileName, string MediaType, byte[] Content);
