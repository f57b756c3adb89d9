using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Relationships;

internal sealed class AddPastCoaching(PortalDb db, ChangesFeed changes, TimeProvider clock) : IAddCoaching
{
    public Task AddAsync(IReadOnlyList<NewRelationship> relationships, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        foreach (var one in relationships) Add(one);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);

    private void Add(NewRelationship one)
    {
        var pair = one.Pair;
        var relationship = Relationship.Between(one.Round, one.Language, (pair.CoachEnrolment, pair.CoachMember), (pair.ClientEnrolment, pair.ClientMember), one.BeganAt);
        if (one.EndedAt is { } ended) relationship.Close(EndOfRelationship.RoundOver, ended);
        db.Add(relationship);
        foreach (var session in one.Sessions) db.Add(Made(relationship, session));
        if (one.Feedback is { } words) db.Add(new PrivateFeedback { RelationshipId = relationship.Id, Words = words, GivenAt = clock.GetUtcNow() });
        if (one.Testimonial is { } testimonial) Add(relationship, testimonial);
    }

    private static Session Made(Relationship relationship, NewSession told)
    {
        var that = new DateTimeOffset(told.Day.ToDateTime(new TimeOnly(18, 0)), TimeSpan.Zero);
        var session = new Session { RelationshipId = relationship.Id, Day = told.Day, Minutes = told.Minutes, LoggedAt = that, FormKey = Guid.CreateVersion7() };
        if (told.State is SessionState.Confirmed) session.Confirm(that.AddDays(1));
        if (told.State is SessionState.Disputed) session.Dispute(told.Objection ?? "", that.AddDays(1));
        return session;
    }

    private void Add(Relationship relationship, NewTestimonial told)
    {
        var at = relationship.EndedAt ?? clock.GetUtcNow();
        var testimonial = new WrittenTestimonial
        {
            RelationshipId = relationship.Id, Coach = relationship.CoachMember, Author = relationship.ClientMember,
            Language = told.Language, Words = told.Words, WrittenAt = at,
        };
        if (told.Approved)
        {
            testimonial.Decide(TestimonialState.Approved, at);
            changes.Add(ProfileChanges.Kind, testimonial.Coach);
            changes.Add(TestimonialChanges.Kind, testimonial.Id);
        }
        db.Add(testimonial);
    }
}
