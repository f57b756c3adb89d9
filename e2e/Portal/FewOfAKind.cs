namespace ReciproCoach.E2e.Portal;

/// <summary>
/// Lets a crawl through the first few addresses of a kind: of hundreds of coaches, of the filters' combinations. Alike are
/// addresses that differ in their last segment or in their query only.
/// </summary>
internal sealed class FewOfAKind(int most)
{
    private readonly Dictionary<string, int> seen = [];

    public bool Add(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? path : path[..query]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length < 3 && query < 0) return true;
        var kind = string.Join('/', segments.Take(2)) + "|" + segments.Length + (query < 0 ? "" : "?");
        seen[kind] = seen.GetValueOrDefault(kind) + 1;
        return seen[kind] <= most;
    }
}
