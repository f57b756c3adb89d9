using System.Collections.Concurrent;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>
/// Which coaches read differently after some changes. A profile's line names its coach (testimonials and enrolments write one
/// too); a round concerns its participants where the time has changed until which one can ask for them, not with each place taken.
/// </summary>
internal sealed class WhoIsConcerned
{
    private const int MostRounds = 10_000;

    private readonly ConcurrentDictionary<Guid, DateTimeOffset?> openUntil = new();

    public async Task<IReadOnlyList<Guid>> ByAsync(IReadOnlyCollection<Change> changes, IOpenParticipants rounds, CancellationToken cancellation)
    {
        var members = changes.Where(change => change.Kind == ProfileChanges.Kind).Select(change => change.Entity).ToHashSet();
        foreach (var round in changes.Where(change => change.Kind == RoundChanges.Kind).Select(change => change.Entity).Distinct())
        {
            var until = await rounds.UntilAsync(round, cancellation);
            if (openUntil.TryGetValue(round, out var before) && before == until) continue;
            if (openUntil.Count > MostRounds) openUntil.Clear();
            members.UnionWith(await rounds.InAsync(round, cancellation));
            openUntil[round] = until;
        }
        return [.. members];
    }
}
