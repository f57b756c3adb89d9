using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>Why people are left out: found from the solver's reasons and their own wishes, and said to them and to coordinators.</summary>
internal static class ReasonsForLeavingOut
{
    /// <summary>Three make the smallest ring.</summary>
    private const int FewestPeople = 3;

    /// <summary>Everybody without partners: those the solver left out, and those whose account has been closed.</summary>
    public static IEnumerable<DraftLeftOut> Of(MatchingInput input, IReadOnlyList<Solver.LeftOut> leftOut)
    {
        foreach (var person in leftOut)
        {
            var somebody = input.Person(person.Person);
            yield return new() { Member = somebody.Member, Enrolment = somebody.Participant.Enrolment, Why = Why(input.Round, somebody, person.Reason) };
        }

        foreach (var gone in input.Round.Everybody.Where(participant => input.Round.Find(participant.Member) is null))
            yield return new() { Member = gone.Member, Enrolment = gone.Enrolment, Why = WhyLeftOut.AccountClosed };
    }

    /// <summary>For the person: a whole sentence that gives nobody's wishes away.</summary>
    public static Text ToThePerson(WhyLeftOut why) => why switch
    {
        WhyLeftOut.TooFewPeople => Text.Of("Too few people have joined this round."),
        WhyLeftOut.NobodyHoldsTheCredential => Text.Of("Nobody in this round has the credential you asked for."),
        _ => Text.Of("The wishes and limits in this round did not allow a match for everyone."),
    };

    /// <summary>For coordinators, about the person.</summary>
    public static Text ToCoordinators(WhyLeftOut why, string name) => why switch
    {
        WhyLeftOut.TooFewPeople => Text.Of("The smallest ring has three people, and this round has fewer."),
        WhyLeftOut.NobodyHoldsTheCredential => Text.Of("Nobody in this round holds the credential {name} made a condition.", ("name", name)),
        WhyLeftOut.NoAllowedCoach => Text.Of("Nobody in this round may coach {name}.", ("name", name)),
        WhyLeftOut.NoAllowedClient => Text.Of("There is nobody in this round {name} may coach.", ("name", name)),
        WhyLeftOut.OnlyTwoWayPair => Text.Of("{name} has only one possible partner, and the two may not coach each other.", ("name", name)),
        WhyLeftOut.OnNoCycle => Text.Of("No ring of three or more people runs through {name}, whoever else takes part.", ("name", name)),
        WhyLeftOut.LimitOfTheRound => Text.Of("There are rings with {name}, but each would leave out more people or score less for the whole round.", ("name", name)),
        WhyLeftOut.TooFewCoaches => Text.Of("{name} is one of a group who together have fewer possible coaches than they are.", ("name", name)),
        WhyLeftOut.TooFewClients => Text.Of("{name} is one of a group who together have fewer possible clients than they are.", ("name", name)),
        WhyLeftOut.AccountClosed => Text.Of("This person has closed their account."),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "Unknown reason."),
    };

    private static WhyLeftOut Why(RoundToMatch round, Somebody person, LeftOutReason reason) => reason switch
    {
        _ when round.People.Count < FewestPeople => WhyLeftOut.TooFewPeople,
        LeftOutReason.NoAllowedCoach when NobodyHoldsTheCredential(round, person) => WhyLeftOut.NobodyHoldsTheCredential,
        LeftOutReason.NoAllowedCoach => WhyLeftOut.NoAllowedCoach,
        LeftOutReason.NoAllowedClient => WhyLeftOut.NoAllowedClient,
        LeftOutReason.OnlyTwoWayPair => WhyLeftOut.OnlyTwoWayPair,
        LeftOutReason.OnNoCycle => WhyLeftOut.OnNoCycle,
        LeftOutReason.TooFewCoaches => WhyLeftOut.TooFewCoaches,
        LeftOutReason.TooFewClients => WhyLeftOut.TooFewClients,
        LeftOutReason.LimitOfTheRound => WhyLeftOut.LimitOfTheRound,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };

    private static bool NobodyHoldsTheCredential(RoundToMatch round, Somebody person) =>
        person.Wishes is { CredentialIsMust: true, CredentialAtLeast: { } least }
        && round.People.All(other => other == person || other.Profile.Credential < least);
}
