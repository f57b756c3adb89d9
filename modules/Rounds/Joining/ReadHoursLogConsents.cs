using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Rounds.Joining;

internal sealed class ReadHoursLogConsents(PortalDb db) : IHoursLogConsents
{
    public async Task<IReadOnlySet<Guid>> AmongAsync(IReadOnlyCollection<Guid> enrolments, CancellationToken cancellation) =>
        await db.Set<Enrolment>().Where(e => enrolments.Contains(e.Id) && e.HoursLogConsentAt != null).Select(e => e.Id).ToHashSetAsync(cancellation);
}
