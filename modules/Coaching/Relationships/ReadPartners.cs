using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Relationships;

/// <inheritdoc cref="IPartners"/>
internal sealed class ReadPartners(PortalDb db) : IPartners
{
    public Task<bool> ArePartnersAsync(Guid one, Guid other, CancellationToken cancellation) => db.Set<Relationship>().AnyAsync(
        r => r.EndedAt == null && ((r.LowMember == one && r.HighMember == other) || (r.LowMember == other && r.HighMember == one)), cancellation);
}
