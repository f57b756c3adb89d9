using System.Collections.Frozen;

namespace ReciproCoach.Platform.Languages;

/// <summary>The contexts whose entries are .NET patterns for dates and times: read by the computer, never shown as they stand.</summary>
public static class Patterns
{
    private static readonly FrozenSet<string> Contexts = FrozenSet.ToFrozenSet(
        ["date", "date in a sentence", "date without weekday", "day", "short date", "month", "time", "time, full hour", "first of the month"]);

    /// <summary>Whether entries of this context (msgctxt) are patterns.</summary>
    public static bool IsOne(string? context) => context is not null && Contexts.Contains(context);
}
