using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Coaching.Letters;

/// <summary>What people hear about feedback and testimonials.</summary>
internal sealed class FeedbackLetters(IMembers members, IStaff staff, IPost post, PortalLinks links)
{
    /// <summary>To the coach; the words themselves are read on the site, they are private.</summary>
    public async Task TellTheCoachAsync(Relationship relationship, string roundHandle, CancellationToken cancellation)
    {
        var people = await members.ManyAsync([relationship.CoachMember, relationship.ClientMember], cancellation);
        var coach = people[relationship.CoachMember];
        post.SendTo(coach, new Letter("feedback-given", Text.Of("Your client has left you feedback"),
        [
            new Paragraph(Text.Of("{client} looks back on your sessions and has left you a few private words.", ("client", people[relationship.ClientMember].Name))),
            new Button(Text.Of("Read the feedback"), links.To(coach, $"my-round/{roundHandle}")),
        ]));
    }

    public async Task AskForADecisionAsync(WrittenTestimonial testimonial, string roundLanguage, CancellationToken cancellation)
    {
        foreach (var coordinator in await staff.CoordinatorsAsync(roundLanguage, cancellation))
            post.SendTo(coordinator, new Letter("testimonial-waits", Text.Of("A testimonial waits to be read"),
            [
                new Paragraph(Text.Of("Somebody has written a testimonial about their coach. It appears once you approve it.")),
                new Quote(testimonial.Words),
                new Button(Text.Of("Read the testimonials"), links.To(coordinator, "desk/testimonials")),
            ]));
    }

    /// <summary>To the author either way, and to the coach when it appears.</summary>
    public async Task TellOfTheDecisionAsync(WrittenTestimonial testimonial, CancellationToken cancellation)
    {
        var people = await members.ManyAsync([testimonial.Author, testimonial.Coach], cancellation);
        var (author, coach) = (people[testimonial.Author], people[testimonial.Coach]);
        if (testimonial.State is TestimonialState.Declined)
        {
            post.SendTo(author, new Letter("testimonial-declined", Text.Of("Your testimonial will not appear"),
            [
                new Paragraph(Text.Of("The coordination team has decided not to publish your testimonial about {coach}. If you would like to know why, answer this message.", ("coach", coach.Name))),
                new Quote(testimonial.Words),
            ]));
            return;
        }
        post.SendTo(author, new Letter("testimonial-approved", Text.Of("Your testimonial has appeared"),
        [
            new Paragraph(Text.Of("Your testimonial now stands in the profile of {coach}. You can withdraw it at any time, on the page of your round.", ("coach", coach.Name))),
        ]));
        post.SendTo(coach, new Letter("testimonial-about-you", Text.Of("A new testimonial stands in your profile"),
        [
            new Paragraph(Text.Of("{client} recommends you:", ("client", author.Name))),
            new Quote(testimonial.Words, author.Name),
        ]));
    }
}
