using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail;

/// <summary>
/// A mail in words, before anybody knows its reader's language. Built beside its feature; Mail adds greeting, layout and footer
/// and makes html and plain text of it, which therefore always say the same.
/// </summary>
/// <param name="Kind">In kebab-case, for example <c>address-confirmation</c>; how operators tell the streams apart.</param>
/// <param name="Subject">The subject line, and the heading.</param>
/// <param name="Parts">What follows the greeting, in order. One <see cref="Button"/> at most reads best.</param>
public sealed record Letter(string Kind, Text Subject, IReadOnlyList<LetterPart> Parts)
{
    /// <summary>Why the reader gets this letter, in a sentence; null says that they have an account at the portal.</summary>
    public Text? Why { get; init; }
}
