namespace ReciproCoach.Site.Demo.People;

/// <summary>
/// Which sentences a coach's bio is made of, by their place in the lists. Sentence for sentence the lists say the same in every
/// language, so whoever coaches in two tells one life in both.
/// </summary>
internal sealed record BioPlan(int Layout, int Introduction, int Opening, int Way, int Closing, int First, int Second)
{
    public const int Layouts = 6;
    private const int FewestYearsToSpeakOf = 3;

    /// <param name="area">Any of the coach's languages.</param>
    /// <param name="years">Of coaching.</param>
    /// <param name="mayNameTheCity">False where the city would have to be named in a language that may write it differently.</param>
    /// <param name="dice">What decides.</param>
    public static BioPlan Draw(LanguageArea area, int years, bool mayNameTheCity, Dice dice)
    {
        var openings = area.Openings.Index().Where(line =>
            (mayNameTheCity || !line.Item.Contains("{city}", StringComparison.Ordinal)) &&
            (years >= FewestYearsToSpeakOf || !line.Item.Contains("{years}", StringComparison.Ordinal))).Select(line => line.Index).ToList();
        return new(dice.Below(Layouts), dice.Below(area.Introductions.Count), dice.One(openings), dice.Below(area.Ways.Count), dice.Below(area.Closings.Count), dice.Below(2), dice.Below(2));
    }
}
