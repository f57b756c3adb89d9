using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Coaching.Privacy;

/// <summary>
/// What a member gave, received and said. Erased, their words go; that a session took place stays, without a name, because it
/// stands in the partner's hours log.
/// </summary>
internal sealed class CoachingOfAMember(PortalDb db, ChangesFeed changes) : IPersonalData
{
    public string Section => "coaching";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var mine = await db.Set<Relationship>().AsNoTracking().AsSplitQuery().Include(r => r.Sessions).Include(r => r.Feedback).Include(r => r.Testimonial)
            .Where(r => r.CoachMember == member || r.ClientMember == member).OrderBy(r => r.BeganAt).ToListAsync(cancellation);
        return mine.Count == 0 ? null : mine.Select(r => new
        {
            Round = r.RoundId, As = r.CoachMember == member ? "coach" : "client", r.BeganAt, r.EndedAt, r.EndReason,
            Sessions = r.Sessions.OrderBy(s => s.Day).Select(s => new { s.Day, s.Minutes, s.State, s.LoggedAt, s.AnsweredAt, s.Objection }),
            Feedback = r.Feedback?.Words, Testimonial = r.Testimonial?.Words, TestimonialState = r.Testimonial?.State,
        }).ToList();
    }

    public async Task EraseAsync(Guid member, CancellationToken cancellation)
    {
        var mine = db.Set<Relationship>().Where(r => r.CoachMember == member || r.ClientMember == member).Select(r => r.Id);
        var praised = await db.Set<WrittenTestimonial>().Where(t => t.Author == member && t.State == TestimonialState.Approved)
            .Select(t => t.Coach).Distinct().ToListAsync(cancellation);
        await db.Set<WrittenTestimonial>().Where(t => t.Author == member || t.Coach == member).ExecuteDeleteAsync(cancellation);
        await db.Set<PrivateFeedback>().Where(f => mine.Contains(f.RelationshipId)).ExecuteDeleteAsync(cancellation);
        await db.Set<Session>().Where(s => mine.Contains(s.RelationshipId) && s.Objection != null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Objection, ""), cancellation);
        await db.Set<Relationship>().Where(r => mine.Contains(r.Id) && r.EndReason != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.EndReason, ""), cancellation);
        foreach (var coach in praised) changes.Add(ProfileChanges.Kind, coach);
    }
}
