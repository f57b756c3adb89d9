using ReciproCoach.Platform.Links;

namespace ReciproCoach.Rounds.Previewing;

/// <summary>Links to a draft, for people without an account; they stop working by themselves.</summary>
internal sealed class DraftLinks(SignedLinks links)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private const string Purpose = "round-preview";

    /// <summary>What stands at the end of the address; the same for every language.</summary>
    public string TokenFor(Guid round) => links.Seal(Purpose, round.ToString("N"), Lasts);

    /// <summary>What a link leads to and until when; null for one that was not made here or works no longer.</summary>
    public (Guid Round, DateTimeOffset Ends)? Read(string? token) =>
        links.Open(Purpose, token) is { } link ? (Guid.ParseExact(link.Said, "N"), link.Ends) : null;
}
