namespace ReciproCoach.Content.Rendering;

/// <summary>
/// Where the links of a page lead in its language: <c>page:key</c> to another page, <c>portal:rounds</c> to one of the
/// portal's own, web and mail addresses as they are. Anything else is dead and becomes plain text.
/// </summary>
internal sealed class PageLinks(string language, IEnumerable<PageLink> pages)
{
    /// <summary>The portal's pages an editor can lead to.</summary>
    public static IReadOnlySet<string> Portal { get; } = new HashSet<string> { "rounds", "coaches", "register", "sign-in" };

    /// <summary>What the address of a picture begins with.</summary>
    public const string Image = "image:";

    private readonly Dictionary<string, string> paths = pages.Where(page => page.ReadIn == language).ToDictionary(page => page.Key, page => page.Path);
    private readonly List<string> dead = [];

    /// <summary>The targets that could not be resolved so far.</summary>
    public IReadOnlyList<string> Dead => dead;

    /// <summary>The address to write into the page, or null for a dead link.</summary>
    public string? Resolve(string target)
    {
        var address = Of(target);
        if (address is null) dead.Add(target);
        return address;
    }

    /// <summary>True for a target of a kind that can lead somewhere, whether or not the page it names is there yet.</summary>
    public static bool CanLead(string target) => target.StartsWith('#') || (target.IndexOf(':') is > 0 and var colon ? target[..colon] : "") switch
    {
        "page" or "http" or "https" or "mailto" or "tel" => true,
        "portal" => Portal.Contains(target["portal:".Length..]),
        // An operator's fact may be an address.
        _ => target.StartsWith("{{", StringComparison.Ordinal),
    };

    private string? Of(string target)
    {
        if (target.StartsWith('#')) return target;
        var (scheme, rest) = target.IndexOf(':') is > 0 and var colon ? (target[..colon], target[(colon + 1)..]) : ("", target);
        return scheme switch
        {
            "page" => InPage(rest),
            "portal" => Portal.Contains(rest) ? $"/{language}/{rest}" : null,
            "http" or "https" or "mailto" or "tel" => target,
            _ => null,
        };
    }

    private string? InPage(string target)
    {
        var hash = target.IndexOf('#');
        var (key, heading) = hash < 0 ? (target, "") : (target[..hash], target[hash..]);
        return paths.TryGetValue(key, out var path) ? path + heading : null;
    }
}
