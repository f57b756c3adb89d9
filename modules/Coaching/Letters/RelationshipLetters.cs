using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Letters;

/// <summary>What two people hear when a coordinator brings them together or ends their relationship.</summary>
internal sealed class RelationshipLetters(IMembers members, IRounds rounds, IPost post, PortalLinks links)
{
    public async Task TellOfTheNewPairAsync(Relationship relationship, RoundFacts round, CancellationToken cancellation)
    {
        var (title, coach, client) = await AboutAsync(relationship, cancellation);
        post.SendTo(client, new Letter("new-coach", Text.Of("You have a new coach ({round})", ("round", title)),
        [
            new Paragraph(Text.Of("The coordination team has found a coach for you: {coach} will write to you soon.", ("coach", coach.Name))),
            coach.Introduced(Text.Of("Your coach")),
            new Button(Text.Of("Open my round"), links.To(client, $"my-round/{round.Handle}")),
        ]));
        post.SendTo(coach, new Letter("new-client", Text.Of("You have a new client ({round})", ("round", title)),
        [
            new Paragraph(Text.Of("The coordination team has found a client for you: {client}. It is up to you to propose a first session.", ("client", client.Name))),
            client.Introduced(Text.Of("Your client")),
            new Button(Text.Of("Open my round"), links.To(coach, $"my-round/{round.Handle}")),
        ]));
    }

    public async Task TellOfTheEndAsync(Relationship relationship, CancellationToken cancellation)
    {
        var (title, coach, client) = await AboutAsync(relationship, cancellation);
        post.SendTo(client, Ended(title, Text.Of("The coordination team has ended your coaching with {coach} as your coach.", ("coach", coach.Name)), relationship));
        post.SendTo(coach, Ended(title, Text.Of("The coordination team has ended your coaching of {client}.", ("client", client.Name)), relationship));
    }

    private static Letter Ended(RoundTitle round, Text what, Relationship relationship) =>
        new("relationship-ended", Text.Of("A coaching relationship has ended ({round})", ("round", round)),
        [
            new Paragraph(what),
            new Paragraph(Text.Of("The reason given:")),
            new Quote(relationship.EndReason ?? ""),
            new Paragraph(Text.Of("Confirmed sessions stay in your hours log. If you have questions, answer this message.")),
        ]);

    private async Task<(RoundTitle Title, MemberCard Coach, MemberCard Client)> AboutAsync(Relationship relationship, CancellationToken cancellation)
    {
        var people = await members.ManyAsync([relationship.CoachMember, relationship.ClientMember], cancellation);
        return (await rounds.TitleAsync(relationship.RoundId, cancellation), people[relationship.CoachMember], people[relationship.ClientMember]);
    }
}
