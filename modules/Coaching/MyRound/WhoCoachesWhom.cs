using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The round in one sentence, the member its subject.</summary>
internal static class WhoCoachesWhom
{
    public static Text In(MyRoundSeen round) => (round.Coach, round.Client) switch
    {
        ({ Relationship.IsOpen: true } coach, { Relationship.IsOpen: true } client) =>
            Text.Of("You coach {client}; {coach} coaches you.", ("client", client.Person.Name), ("coach", coach.Person.Name)),
        ({ Relationship.IsOpen: true } coach, _) => Text.Of("{coach} coaches you.", ("coach", coach.Person.Name)),
        (_, { Relationship.IsOpen: true } client) => Text.Of("You coach {client}.", ("client", client.Person.Name)),
        ({ } coach, { } client) => Text.Of("You coached {client}; {coach} coached you.", ("client", client.Person.Name), ("coach", coach.Person.Name)),
        _ => Text.Of("Your coaching in this round is over."),
    };
}
