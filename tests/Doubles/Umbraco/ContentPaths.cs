namespace ReciproCoach.Doubles.Umbraco;

/// <summary>From published documents to addresses and back.</summary>
internal sealed class ContentPaths(UmbracoState state)
{
    /// <summary><c>/fr/deontologie/</c>; a parent that is not published in the culture is missing from it.</summary>
    public string Full(CmsDocument document, string culture)
    {
        var below = Below(document, culture);
        var prefix = DomainsOf(document).FirstOrDefault(domain => Same(domain.IsoCode, culture))?.Path.Trim('/') ?? "";
        var path = string.Join('/', new[] { prefix, below }.Where(part => part.Length > 0));
        return path.Length == 0 ? "/" : $"/{path}/";
    }

    /// <summary>The part below the root, without slashes around it.</summary>
    public string Below(CmsDocument document, string culture)
    {
        if (document.Parent is not { } parent) return "";
        var above = Below(state.Documents[parent], culture);
        var own = document.Published.GetValueOrDefault(culture)?.Segment ?? "";
        return above.Length == 0 ? own : own.Length == 0 ? above : $"{above}/{own}";
    }

    /// <summary>The published document at a path below the root.</summary>
    public CmsDocument? At(string below, string culture) =>
        state.Descendants(null).FirstOrDefault(document => document.Published.ContainsKey(culture) && Below(document, culture) == below);

    /// <summary>The culture a relative domain gives a path, and what is left of the path; a null culture where none does.</summary>
    public (string? Culture, string Below) Split(string path)
    {
        var bare = path.Trim('/');
        var found = state.Domains.Values.SelectMany(list => list).FirstOrDefault(domain => domain.IsRelative && StandsFor(domain.Path.Trim('/'), bare));
        return found is null ? (null, bare) : (found.IsoCode, bare[found.Path.Trim('/').Length..].Trim('/'));
    }

    private static bool StandsFor(string prefix, string path) =>
        path.Equals(prefix, StringComparison.OrdinalIgnoreCase) || path.StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase);

    private List<CmsDomain> DomainsOf(CmsDocument document) => state.Domains.GetValueOrDefault(state.RootOf(document).Id) ?? [];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
