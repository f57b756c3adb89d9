using System.Globalization;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Content.Editing.Previewing;

/// <summary>Links to one version of a page, for people without an account; they stop working by themselves.</summary>
internal sealed class PreviewLinks(SignedLinks links)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private const string Purpose = "page-preview";

    /// <summary>What stands at the end of the address.</summary>
    public string TokenFor(TextVersion version) => links.Seal(Purpose, string.Create(CultureInfo.InvariantCulture, $"{version.TextId:N} {version.Number}"), Lasts);

    /// <summary>What a link leads to and until when; null for one that was not made here or works no longer.</summary>
    public (Guid Text, int Number, DateTimeOffset Ends)? Read(string token) =>
        links.Open(Purpose, token) is { } link && link.Said.Split(' ') is [var text, var number]
            ? (Guid.ParseExact(text, "N"), int.Parse(number, CultureInfo.InvariantCulture), link.Ends) : null;
}
