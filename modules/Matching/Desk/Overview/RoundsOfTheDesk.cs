using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Overview;

/// <summary>The rounds a coordinator looks after. Those of other languages do not exist for them.</summary>
internal sealed class RoundsOfTheDesk(ICurrentMember me, IRounds rounds)
{
    public Task<IReadOnlyList<RoundFacts>> AllAsync(CancellationToken cancellation) => rounds.InLanguagesAsync(me.CoordinatedLanguages, cancellation);

    /// <summary>Null for a round that is unknown, still a draft, or in a language the reader does not coordinate.</summary>
    public async Task<RoundFacts?> FindAsync(string handle, CancellationToken cancellation) =>
        await rounds.FindByHandleAsync(handle, cancellation) is { PublishedAt: not null } round && me.Coordinates(round.Language) ? round : null;
}
