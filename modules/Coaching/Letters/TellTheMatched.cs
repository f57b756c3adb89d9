using ReciproCoach.Mail;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Letters;

/// <summary>To everyone in a published matching: who coaches them, whom they coach, how to reach both.</summary>
internal sealed class TellTheMatched(IMembers members, IRounds rounds, IPost post, PortalLinks links)
{
    public async Task AllAsync(RoundFacts round, IReadOnlyList<MatchedPair> pairs, CancellationToken cancellation)
    {
        var title = await rounds.TitleAsync(round.Id, cancellation);
        var people = await members.ManyAsync([.. pairs.SelectMany(pair => new[] { pair.ClientMember, pair.CoachMember }).Distinct()], cancellation);
        var clientOf = pairs.ToDictionary(pair => pair.CoachMember, pair => pair.ClientMember);
        foreach (var pair in pairs)
        {
            var reader = people[pair.ClientMember];
            post.SendTo(reader, Letter(title, people[pair.CoachMember], people[clientOf[reader.Id]],
                links.To(reader, $"my-round/{round.Handle}"), links.To(reader, "contact")));
        }
    }

    internal static Letter Letter(RoundTitle round, MemberCard coach, MemberCard client, string myRound, string contact) =>
        new("matched", Text.Of("You have been matched ({round})", ("round", round)),
        [
            new Paragraph(Text.Of("You have been matched: meet your coach and your client.")),
            new Paragraph(Text.Of("Your coach is {coach}; you are the coach of {client}.", ("coach", coach.Name), ("client", client.Name))),
            coach.Introduced(Text.Of("Your coach")),
            client.Introduced(Text.Of("Your client")),
            new Paragraph(Text.Of("It is up to you to propose a first session to {client}. {coach} will write to you.", ("client", client.Name), ("coach", coach.Name))),
            new Button(Text.Of("Open my round"), myRound),
            new Paragraph(Text.Of("Does one of these two relationships seem impossible to you? Tell us before the first session: {contact}.", ("contact", contact))),
        ]);
}
