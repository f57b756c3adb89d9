namespace ReciproCoach.Doubles.Umbraco;

/// <summary>
/// What lists are selected from. It hears of a publish or unpublish only after a while, though what a list shows of an item is
/// always current.
/// </summary>
public sealed class SearchIndex(UmbracoState state)
{
    private readonly List<(DateTimeOffset Due, Guid Document)> waiting = [];
    private readonly Dictionary<Guid, HashSet<string>> cultures = [];

    /// <summary>How long it takes to hear of a change.</summary>
    public TimeSpan Lag { get; set; } = TimeSpan.FromSeconds(1.2);

    /// <summary>Hears of everything at once.</summary>
    public void CatchUp()
    {
        lock (state.Gate)
        {
            foreach (var (_, document) in waiting) Read(document);
            waiting.Clear();
        }
    }

    internal void Tell(Guid document) => waiting.Add((state.Clock.GetUtcNow() + Lag, document));

    internal bool Has(Guid document, string culture)
    {
        var now = state.Clock.GetUtcNow();
        foreach (var (_, due) in waiting.Where(one => one.Due <= now)) Read(due);
        waiting.RemoveAll(one => one.Due <= now);
        return cultures.TryGetValue(document, out var known) && known.Contains(culture);
    }

    /// <summary>A document below one that is not published in the culture is not listed.</summary>
    private void Read(Guid id)
    {
        cultures[id] = [];
        if (!state.Documents.TryGetValue(id, out var document)) return;
        foreach (var culture in document.Published.Keys)
            if (IsReached(document, culture)) cultures[id].Add(culture);
    }

    private bool IsReached(CmsDocument document, string culture) =>
        document.Published.ContainsKey(culture) && (document.Parent is not { } parent || IsReached(state.Documents[parent], culture));
}
