using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Rules;

/// <summary>A business rule, asked about one case. Its name is a sentence; its message tells people what to do.</summary>
internal abstract record Rule(bool IsBroken, Text Message)
{
    /// <summary>The first broken one, in the order of asking; null where all are kept.</summary>
    public static Rule? FirstBroken(params IEnumerable<Rule> rules) => rules.FirstOrDefault(rule => rule.IsBroken);
}
