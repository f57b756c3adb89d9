using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>A round in which somebody may ask somebody else to be their coach. The form that does it belongs to the round's page of requests.</summary>
/// <param name="Handle">The round's public id in URLs.</param>
/// <param name="Rank">The coach's place in what has been asked for, from 1; null where they have not been asked for.</param>
/// <param name="Why">Why they cannot be asked for just now; null where they can, or have been.</param>
public sealed record RoundToAskIn(string Handle, RoundTitle Title, int? Rank, Text? Why);

/// <summary>Where requests for coaches can be made.</summary>
public interface IAskForCoaches
{
    /// <summary>The rounds both take part in whose requests are open, the one that closes first before the others.</summary>
    Task<IReadOnlyList<RoundToAskIn>> BetweenAsync(Guid asker, Guid coach, CancellationToken cancellation);
}
