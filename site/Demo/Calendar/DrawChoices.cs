using ReciproCoach.Members;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Calendar;

/// <summary>What a participant wishes, whom they ask for and whom they would rather not meet.</summary>
internal sealed class DrawChoices(Dice dice)
{
    public NewParticipant For(DemoCoach coach, IReadOnlyList<DemoCoach> round)
    {
        var others = dice.Shuffled(round.Where(other => other.Id != coach.Id));
        var notWith = others.TakeLast(dice.Chance(6) ? 1 : 0).Select(other => other.Id).ToList();
        var possible = others.Where(other => !notWith.Contains(other.Id) && !other.IsColleagueOf(coach));
        var asked = dice.Chance(85) ? possible.Take(dice.Between(1, 5)).Select(other => other.Id).ToList() : [];
        return new(dice.Id(), coach.Id, Wishes(coach), asked, notWith);
    }

    private CoachWishes Wishes(DemoCoach coach)
    {
        var specialities = dice.Chance(70) ? dice.Shuffled(Specialities.All.Select(one => one.Key)).Take(dice.Between(1, 3)).ToList() : [];
        Credential? atLeast = dice.Chance(25) ? dice.One([Credential.Acc, Credential.Pcc]) : null;
        var farAway = dice.Chance(12);
        return new(specialities, atLeast, atLeast is Credential.Acc && dice.Chance(30), !farAway && dice.Chance(10) ? coach.Profile.Country : null, farAway);
    }
}
