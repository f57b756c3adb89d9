using ReciproCoach.Members;

namespace ReciproCoach.Rounds;

/// <summary>Somebody who takes part in a round for certain.</summary>
/// <param name="Requests">The members they would like as their coach, the most wanted first; five at most, all in the round.</param>
/// <param name="NotWith">The members they are not to be matched with. Private: for the matching and its coordinators.</param>
public sealed record Participant(Guid Enrolment, Guid Member, CoachWishes Wishes, IReadOnlyList<Guid> Requests, IReadOnlyList<Guid> NotWith);

/// <summary>What a participant wishes of their coach.</summary>
/// <param name="Specialities">Keys of <see cref="Specialities.All"/>.</param>
/// <param name="CredentialIsMust">True where nobody with less is acceptable.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where any will do.</param>
/// <param name="FarAway">A coach in another country is wished for.</param>
public sealed record CoachWishes(IReadOnlyList<string> Specialities, Credential? CredentialAtLeast, bool CredentialIsMust, string? Country, bool FarAway)
{
    public static CoachWishes None { get; } = new([], null, false, null, false);
}

/// <summary>Who takes part in a round.</summary>
public interface IParticipants
{
    /// <summary>Everybody whose place is confirmed, in the order they joined.</summary>
    Task<IReadOnlyList<Participant>> ConfirmedAsync(Guid round, CancellationToken cancellation);

    /// <summary>One of them; null where the member's place is not confirmed.</summary>
    Task<Participant?> FindAsync(Guid round, Guid member, CancellationToken cancellation);

    /// <summary>How many rounds members have taken part in to the end; those who have in none are left out.</summary>
    Task<IReadOnlyDictionary<Guid, int>> CompletedAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation);
}
