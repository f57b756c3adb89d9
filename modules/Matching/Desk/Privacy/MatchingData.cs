using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Matching.Desk.Privacy;

/// <summary>
/// What the desk holds of a member: what published matchings gave them. Drafts and pins are others' work in progress; a draft
/// the member stands in goes when they go, a published matching keeps their id without a name.
/// </summary>
internal sealed class MatchingData(PortalDb db) : IPersonalData
{
    public string Section => "matching";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var published = db.Set<MatchingDraft>().Where(draft => draft.PublishedAt != null);
        var asClient = await published.SelectMany(draft => draft.Pairs.Where(pair => pair.ClientMember == member), (draft, pair) => new { draft.RoundId, draft.PublishedAt, Pair = pair })
            .AsNoTracking().ToListAsync(cancellation);
        var leftOut = await published.Where(draft => draft.LeftOut.Any(person => person.Member == member))
            .Select(draft => new { Round = draft.RoundId, draft.PublishedAt, draft.LeftOut.First(person => person.Member == member).Why }).ToListAsync(cancellation);
        if (asClient.Count == 0 && leftOut.Count == 0) return null;
        return new
        {
            Matched = asClient.Select(one => new { Round = one.RoundId, one.PublishedAt, ScoreOfTheCoach = one.Pair.Score }),
            LeftOut = leftOut.Select(one => new { one.Round, one.PublishedAt, Why = one.Why.ToString() }),
        };
    }

    public async Task EraseAsync(Guid member, CancellationToken cancellation)
    {
        await db.Set<MatchingPin>().Where(pin => pin.ClientMember == member || pin.CoachMember == member).ExecuteDeleteAsync(cancellation);
        await db.Set<MatchingDraft>().Where(draft => draft.PublishedAt == null
                && (draft.Pairs.Any(pair => pair.ClientMember == member || pair.CoachMember == member) || draft.LeftOut.Any(person => person.Member == member)))
            .ExecuteDeleteAsync(cancellation);
    }
}
