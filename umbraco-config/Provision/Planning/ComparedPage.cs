using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>A page of the files beside its document: what differs, and what of that is somebody's own doing.</summary>
/// <param name="Found">Null where there is no document yet.</param>
internal sealed record ComparedPage(WantedPage Page, StoredDocument? Found, bool Overwrite)
{
    /// <summary>Why nothing is done to the document; null where something may be.</summary>
    public string? LeftBecause { get; } = Overwrite || Found is null ? null
        : Found.IsTrashed ? $"{Page.Key} is in the recycle bin"
        : Found.EditedCultures is { Count: > 0 } edited ? $"{Page.Key} has been edited in Umbraco ({string.Join(", ", edited)})"
        : null;

    public bool IsLeft => LeftBecause is not null;

    /// <summary>The languages whose file says something else than the document; those edited since too, where that is asked for.</summary>
    public IReadOnlyList<string> Changed { get; } = Found is null ? [.. Page.Texts.Keys] : Differing(Page, Found);

    /// <summary>The languages somebody has taken from readers.</summary>
    public IReadOnlyList<string> TakenBack { get; } =
        Overwrite || Found is not { WasTakenBack: true, IsTrashed: false } ? [] : [.. Page.Texts.Keys.Where(language => Found.Cultures.Contains(language) && !Found.IsShown(language))];

    /// <summary>The languages readers are to see as the files have them now.</summary>
    public IReadOnlyList<string> ToPublish =>
        IsLeft ? [] : [.. Page.Texts.Keys.Except(TakenBack).Where(language => Changed.Contains(language) || Found?.IsPublished(language) != true)];

    private static List<string> Differing(WantedPage page, StoredDocument found)
    {
        var values = page.Values();
        var edited = found.EditedCultures;
        return [.. page.Texts.Keys.Where(language => edited.Contains(language) || found.HashOf(language) != (string?)values[(ContentHash.Property, language)])];
    }
}
