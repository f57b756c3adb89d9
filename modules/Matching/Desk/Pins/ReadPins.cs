using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk.Pins;

/// <summary>The pins of a round, the oldest first.</summary>
internal sealed class ReadPins(PortalDb db)
{
    public async Task<IReadOnlyList<MatchingPin>> OfAsync(Guid round, CancellationToken cancellation) =>
        await db.Set<MatchingPin>().AsNoTracking().Where(pin => pin.RoundId == round).OrderBy(pin => pin.SetAt).ThenBy(pin => pin.Id).ToListAsync(cancellation);
}
