using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk;

/// <summary>
/// Why a published matching brought two people together, for each of the two. Neither is told anything of anybody's requests,
/// wishes or exclusions but their own, and the words are the same whether or not an exclusion played a part.
/// </summary>
public interface IPairReasons
{
    /// <summary>To the client, about their coach; empty where no matching made the pair.</summary>
    Task<IReadOnlyList<Text>> ToTheClientAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation);

    /// <summary>To the coach, about their client; empty where no matching made the pair.</summary>
    Task<IReadOnlyList<Text>> ToTheCoachAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation);
}
