namespace ReciproCoach.Platform.Audit;

/// <summary>Who did what of consequence, and when: roles granted, matchings published, payments recorded by hand.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    /// <summary>The member who acted; null for the portal itself.</summary>
    public Guid? Actor { get; init; }

    /// <summary>A verb in kebab-case, for example <c>role-granted</c>.</summary>
    public required string Action { get; init; }

    public required string Subject { get; init; }

    public string? Detail { get; init; }
}
