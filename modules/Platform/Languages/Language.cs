namespace ReciproCoach.Platform.Languages;

/// <summary>A language the portal speaks. Configuration states it, a PO file gives its words; no code knows which there are.</summary>
/// <param name="Code">The neutral code, as in URLs and PO file names: "fr".</param>
/// <param name="Name">Its own name for itself: "Français".</param>
/// <param name="Direction">"ltr" or "rtl".</param>
/// <param name="Fallback">The code of the language to read where words are missing; null is English as written in the code.</param>
/// <param name="FormattingCulture">Where dates and numbers take their form from: "fr-FR".</param>
public sealed record Language(string Code, string Name, string Direction, string? Fallback, string FormattingCulture);
