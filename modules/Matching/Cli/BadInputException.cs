namespace ReciproCoach.Matching.Cli;

/// <summary>Input nobody can work with; carries every reason, so that nobody has to mend one line at a time.</summary>
internal sealed class BadInputException(IReadOnlyList<string> reasons) : Exception(string.Join(Environment.NewLine, reasons))
{
    public BadInputException(string reason)
        : this([reason])
    {
    }

    public IReadOnlyList<string> Reasons { get; } = reasons;

    /// <summary>Goes on only when nothing was found wrong.</summary>
    public static void ThrowIfAny(IReadOnlyList<string> reasons)
    {
        if (reasons.Count > 0)
            throw new BadInputException(reasons);
    }
}
