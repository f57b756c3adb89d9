namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>A token that is looked up as it is typed and shown as it is written: <c>fuhrung␟Führung</c>; a name's has the coach's id besides.</summary>
internal static class SpelledWord
{
    private const char Between = '\u001f';

    public static string Of(string folded, string written) => folded + Between + written;

    public static string OfName(string folded, string written, Guid coach) => folded + Between + written + Between + coach.ToString("N");

    /// <summary>What is shown, and for a name whose it is.</summary>
    public static (string Written, Guid? Coach) Read(string token) => token.Split(Between) switch
    {
        [_, var written, var coach] => (written, Guid.ParseExact(coach, "N")),
        [_, var written] => (written, null),
        _ => (token, null),
    };
}
