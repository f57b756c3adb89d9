using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Letters;

/// <summary>What people hear about a session, within the transaction that changes it.</summary>
internal sealed class SessionLetters(IMembers members, IStaff staff, IRounds rounds, IPost post, PortalLinks links)
{
    /// <summary>To the client: the coach has logged or corrected a session.</summary>
    public async Task AskTheClientAsync(Relationship relationship, Session session, CancellationToken cancellation)
    {
        var (coach, client) = await BothAsync(relationship, cancellation);
        if (client is null || coach is null) return;
        post.SendTo(client, new Letter("session-awaits", Text.Of("Please confirm the session on {day}", ("day", session.Day)),
        [
            new Paragraph(Text.Of("{coach} has logged a session with you ({day}, {minutes} min). Is that right?",
                ("coach", coach.Name), ("day", session.Day), ("minutes", session.Minutes))),
            new Button(Text.Of("Check the session"), links.To(client, $"my-round/sessions/{session.Id}")),
            new Paragraph(Text.Of("Once you confirm it, it goes into the hours log. If something is wrong, say so: the coordination team will look into it.")),
        ]));
    }

    /// <summary>To the coordinators, and to the coach who can correct it.</summary>
    public async Task TellOfTheDisputeAsync(Relationship relationship, Session session, CancellationToken cancellation)
    {
        var (coach, client) = await BothAsync(relationship, cancellation);
        if (client is null || coach is null) return;
        var title = await rounds.TitleAsync(relationship.RoundId, cancellation);
        foreach (var coordinator in await staff.CoordinatorsAsync(relationship.Language, cancellation))
            post.SendTo(coordinator, ToTheCoordinator(title, coach, client, session, links.To(coordinator, $"desk/relationships/{relationship.Id}")));
        post.SendTo(coach, ToTheCoach(title, client, session, links.To(coach, $"my-round/sessions/{session.Id}/correct")));
    }

    private static Letter ToTheCoordinator(RoundTitle round, MemberCard coach, MemberCard client, Session session, string url) =>
        new("session-disputed", Text.Of("A session is disputed ({round})", ("round", round)),
        [
            new Paragraph(Text.Of("{client} disputes a session logged by {coach} ({day}, {minutes} min).",
                ("client", client.Name), ("coach", coach.Name), ("day", session.Day), ("minutes", session.Minutes))),
            new Paragraph(Text.Of("The reason given:")),
            new Quote(session.Objection!, client.Name),
            new Paragraph(Text.Of("Please speak with both of them. Until this is settled, the session does not count in the hours log.")),
            new Button(Text.Of("Open the relationship"), url),
        ]);

    private static Letter ToTheCoach(RoundTitle round, MemberCard client, Session session, string url) =>
        new("session-questioned", Text.Of("A session needs another look ({round})", ("round", round)),
        [
            new Paragraph(Text.Of("{client} remembers the session you logged differently ({day}, {minutes} min).",
                ("client", client.Name), ("day", session.Day), ("minutes", session.Minutes))),
            new Quote(session.Objection!, client.Name),
            new Paragraph(Text.Of("You can correct or remove it. If you two see it differently, the coordination team will help.")),
            new Button(Text.Of("Look at the session"), url),
        ]);

    private async Task<(MemberCard? Coach, MemberCard? Client)> BothAsync(Relationship relationship, CancellationToken cancellation) =>
        (await members.FindAsync(relationship.CoachMember, cancellation), await members.FindAsync(relationship.ClientMember, cancellation));
}
