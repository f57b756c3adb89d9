using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail;

/// <summary>A piece of a <see cref="Letter"/>. The list is closed: html and plain text know every kind.</summary>
public abstract record LetterPart
{
    private protected LetterPart() { }
}

/// <summary>Running text.</summary>
public sealed record Paragraph(Text Words) : LetterPart;

/// <summary>The one thing to do: what happens (<c>Confirm my address</c>) and the absolute http(s) address where.</summary>
public sealed record Button(Text Label, string Url) : LetterPart;

/// <summary>Short answers to look up: when, how long, how much.</summary>
public sealed record Facts(params IReadOnlyList<Fact> Lines) : LetterPart;

/// <param name="Label">Without a colon.</param>
/// <param name="Value">
/// Anything the house's formatter says (a moment is shown on the reader's clock, a <c>ZonedMoment</c> on its own), a
/// <see cref="Text"/>, or a <see cref="Uri"/> (https or mailto) to be a link.
/// </param>
public sealed record Fact(Text Label, object Value);

/// <summary>What a person wrote, in their own words and language; line breaks stay.</summary>
public sealed record Quote(string Words, string? By = null) : LetterPart;

/// <summary>A part of its own with a heading, and the name of the person it is about where there is one.</summary>
public sealed record Section(Text Heading, string? Name, params IReadOnlyList<LetterPart> Parts) : LetterPart;
