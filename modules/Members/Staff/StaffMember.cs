namespace ReciproCoach.Members.Staff;

/// <summary>One role one member holds.</summary>
internal sealed class StaffMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MemberId { get; init; }

    public required StaffRole Role { get; init; }

    /// <summary>The coordinator's language; empty for the other roles, so that the unique index sees them.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset GrantedAt { get; init; }
}
