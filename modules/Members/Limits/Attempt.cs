namespace ReciproCoach.Members.Limits;

/// <summary>Somebody tried something that is limited: counted by address and by network address, both only as a hash.</summary>
internal sealed class Attempt
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }
}
