using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Relationships;

/// <summary>Finds relationships within what the asker may see; anything else does not exist for them.</summary>
internal sealed class FindRelationship(PortalDb db, ICurrentMember current)
{
    /// <summary>The open relationship in which the asker is the coach; else their last one in the round.</summary>
    public Task<Relationship?> AsCoachAsync(Guid round, CancellationToken cancellation) => All()
        .Where(r => r.RoundId == round && r.CoachMember == current.RequiredId)
        .OrderBy(r => r.EndedAt != null).ThenByDescending(r => r.BeganAt).FirstOrDefaultAsync(cancellation);

    /// <summary>A relationship in which the asker is the client.</summary>
    public Task<Relationship?> AsClientAsync(Guid relationship, CancellationToken cancellation) =>
        All().SingleOrDefaultAsync(r => r.Id == relationship && r.ClientMember == current.RequiredId, cancellation);

    /// <summary>A relationship in a language the asker coordinates.</summary>
    public Task<Relationship?> AsCoordinatorAsync(Guid relationship, CancellationToken cancellation)
    {
        var languages = current.CoordinatedLanguages;
        return All().SingleOrDefaultAsync(r => r.Id == relationship && languages.Contains(r.Language), cancellation);
    }

    /// <summary>A session the asker gave.</summary>
    public Task<(Relationship Relationship, Session Session)?> GivenAsync(Guid session, CancellationToken cancellation) =>
        SessionAsync(All().Where(r => r.CoachMember == current.RequiredId), session, cancellation);

    /// <summary>A session the asker received.</summary>
    public Task<(Relationship Relationship, Session Session)?> ReceivedAsync(Guid session, CancellationToken cancellation) =>
        SessionAsync(All().Where(r => r.ClientMember == current.RequiredId), session, cancellation);

    private IQueryable<Relationship> All() => db.Set<Relationship>().Include(r => r.Sessions).Include(r => r.Feedback).Include(r => r.Testimonial).AsSplitQuery();

    private static async Task<(Relationship Relationship, Session Session)?> SessionAsync(IQueryable<Relationship> among, Guid session, CancellationToken cancellation) =>
        await among.SingleOrDefaultAsync(r => r.Sessions.Any(s => s.Id == session), cancellation) is { } found
            ? (found, found.Sessions.Single(s => s.Id == session)) : null;
}
