namespace ReciproCoach.Rounds;

/// <summary>Who can be asked to be somebody's coach: those with a confirmed place in a round whose requests are still open.</summary>
public interface IOpenParticipants
{
    /// <summary>Until when, by member; the latest where they take part in several. Those who cannot be asked, now or later, are left out; whether the time has passed is the asker's to check.</summary>
    Task<IReadOnlyDictionary<Guid, DateTimeOffset>> UntilAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation);

    /// <summary>Until when a round's participants can be asked; null where they cannot.</summary>
    Task<DateTimeOffset?> UntilAsync(Guid round, CancellationToken cancellation);

    /// <summary>The members with a confirmed place in a round.</summary>
    Task<IReadOnlyList<Guid>> InAsync(Guid round, CancellationToken cancellation);
}
