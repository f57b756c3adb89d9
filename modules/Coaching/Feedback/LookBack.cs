using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Members;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;

namespace ReciproCoach.Coaching.Feedback;

/// <summary>What a client says at the end, and what becomes of it.</summary>
internal sealed class LookBack(PortalDb db, FeedbackLetters letters, ChangesFeed changes, DomainEvents events, AuditTrail audit, TimeProvider clock)
{
    public Task GiveFeedbackAsync(Relationship relationship, string text, string roundHandle, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (relationship.Feedback is { } given)
            {
                (given.Words, given.GivenAt) = (text, clock.GetUtcNow());
                return;
            }
            db.Add(new PrivateFeedback { RelationshipId = relationship.Id, Words = text, GivenAt = clock.GetUtcNow() });
            await letters.TellTheCoachAsync(relationship, roundHandle, cancellation);
        }, cancellation);

    public Task WriteTestimonialAsync(Relationship relationship, string language, string text, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            var testimonial = new WrittenTestimonial
            {
                RelationshipId = relationship.Id, Coach = relationship.CoachMember, Author = relationship.ClientMember,
                Language = language, Words = text, WrittenAt = clock.GetUtcNow(),
            };
            db.Add(testimonial);
            await letters.AskForADecisionAsync(testimonial, relationship.Language, cancellation);
        }, cancellation);

    /// <summary>The author takes it back; it is gone everywhere.</summary>
    public Task WithdrawAsync(Relationship relationship, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        if (relationship.Testimonial is not { } testimonial) return;
        db.Remove(testimonial);
        if (testimonial.State is TestimonialState.Approved) await ProfileChangedAsync(testimonial, cancellation);
    }, cancellation);

    /// <summary>A coordinator's decision; one already taken stays.</summary>
    public Task DecideAsync(WrittenTestimonial testimonial, TestimonialState state, Guid coordinator, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (testimonial.State is not TestimonialState.Waiting) return;
            testimonial.Decide(state, clock.GetUtcNow());
            audit.Add(coordinator, state is TestimonialState.Approved ? "testimonial-approved" : "testimonial-declined", testimonial.Id.ToString());
            await letters.TellOfTheDecisionAsync(testimonial, cancellation);
            if (state is TestimonialState.Approved) await ProfileChangedAsync(testimonial, cancellation);
        }, cancellation);

    private Task ProfileChangedAsync(WrittenTestimonial testimonial, CancellationToken cancellation)
    {
        // The coach’s profile shows it, too.
        changes.Add(ProfileChanges.Kind, testimonial.Coach);
        changes.Add(TestimonialChanges.Kind, testimonial.Id);
        return events.RaiseAsync(new ProfileChanged(testimonial.Coach), cancellation);
    }
}
