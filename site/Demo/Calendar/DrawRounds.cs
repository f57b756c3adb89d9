using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Calendar;

/// <summary>A round that has been filled, with the coaches in it.</summary>
internal sealed record DemoRound(RoundPlan Plan, NewRound Round, IReadOnlyList<DemoCoach> Coaches);

/// <summary>Makes a language's rounds in every phase and seats its coaches: each in one unfinished round at most.</summary>
internal sealed class DrawRounds(string language, LanguageArea area, DemoDates dates, Formats formats, Dice dice)
{
    private const int Minutes = 60;

    /// <param name="coaches">All of the language; the first is in the running round and has been in the finished one.</param>
    public IReadOnlyList<DemoRound> Among(IReadOnlyList<DemoCoach> coaches)
    {
        var (member, free) = (coaches[0], dice.Shuffled(coaches.Skip(1)));
        var special = RoundPlan.Special with
        {
            Kind = area.Programme.Special.Kind, Country = area.Programme.Special.Country, Credentials = area.Programme.Special.Credentials,
        };
        return
        [
            Make(special, Take(free, special.Coaches, special.Welcomes)),
            Make(RoundPlan.Open, Take(free, RoundPlan.Open.Coaches, _ => true)),
            Make(RoundPlan.Requesting, Take(free, RoundPlan.Requesting.Coaches, _ => true)),
            Make(RoundPlan.Running, [member, .. Take(free, RoundPlan.Running.Coaches - 1, _ => true)]),
            Make(RoundPlan.Finished, [member, .. dice.Shuffled(coaches.Skip(1)).Take(RoundPlan.Finished.Coaches - 1)]),
        ];
    }

    private static List<DemoCoach> Take(List<DemoCoach> free, int count, Func<DemoCoach, bool> fitting)
    {
        var taken = free.Where(fitting).Take(count).ToList();
        if (taken.Count < count) throw new InvalidOperationException($"The demo lacks coaches for a round: {taken.Count} of {count}.");
        free.RemoveAll(taken.Contains);
        return taken;
    }

    private DemoRound Make(RoundPlan plan, IReadOnlyList<DemoCoach> coaches)
    {
        var facts = new RoundFacts(
            dice.Id(), Handle.New(), language, plan.Kind, plan.Country, plan.Sessions, Minutes, dates.Deadline(plan.EnrolmentCloses),
            dates.Deadline(plan.RequestsClose), dates.Morning(plan.Starts), dates.Deadline(plan.Ends), new Amount(area.Programme.Fee, area.Programme.Currency),
            plan.Places, OldPairsAllowed: false, dates.Done(plan.Published), plan.Matched is { } matched ? dates.Done(matched) : null, CancelledAt: null)
        { Credentials = plan.Credentials };
        var choices = new DrawChoices(dice);
        return new(plan, new(facts, Texts(plan), [.. coaches.Select(coach => choices.For(coach, coaches))]), coaches);
    }

    private Dictionary<string, NewRoundText> Texts(RoundPlan plan)
    {
        var text = area.Rounds[plan.Words];
        var month = formats.Month(dates.Today.AddDays(plan.Starts));
        return new(StringComparer.Ordinal) { [language] = text with { Title = text.Title.Replace("{month}", month, StringComparison.Ordinal) } };
    }
}
