using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>What editors do to documents, whoever asks for it: readers, lists, old addresses and webhooks follow.</summary>
public sealed class Publishing(UmbracoState state, SearchIndex index, Hooks hooks)
{
    private readonly ContentPaths paths = new(state);

    /// <summary>What the server's clock is ahead, as dates of publishing have it.</summary>
    internal Func<TimeSpan> Ahead { get; init; } = () => TimeSpan.Zero;

    private DateTimeOffset Now => state.Clock.GetUtcNow() + Ahead();

    /// <summary>Readers get the drafts of these cultures. Publishing without a change tells the webhooks again.</summary>
    public void Publish(Guid id, params IEnumerable<string> cultures)
    {
        lock (state.Gate)
        {
            var document = state.Documents[id];
            Moving(document, () =>
            {
                foreach (var culture in cultures.ToList()) document.Published[culture] = Snapshot(document, culture);
                document.PublishedInvariant = ValuesOf(document, culture: null);
            });
            hooks.Happened(Hooks.Publish, id, CulturesOf(document));
        }
    }

    /// <summary>Taking back one culture is told as a publish of those that remain; the mandatory one takes all with it.</summary>
    public void Unpublish(Guid id, params IEnumerable<string> cultures)
    {
        lock (state.Gate)
        {
            var document = state.Documents[id];
            var mandatory = state.Languages.Where(language => language.IsMandatory).Select(language => language.IsoCode);
            var gone = cultures.ToList();
            if (gone.Intersect(mandatory, StringComparer.OrdinalIgnoreCase).Any()) document.Published.Clear();
            foreach (var culture in gone) document.Published.Remove(culture);
            document.Audit.Add("UnpublishVariant");
            Tell(document);
            if (document.Published.Count > 0) hooks.Happened(Hooks.Publish, id, CulturesOf(document));
            else hooks.Happened(Hooks.Unpublish, id);
        }
    }

    /// <summary>To the recycle bin: nothing is told.</summary>
    public void Trash(Guid id)
    {
        lock (state.Gate)
        {
            var document = state.Documents[id];
            document.IsTrashed = true;
            document.Published.Clear();
            Tell(document);
        }
    }

    /// <summary>For good; a published document is unpublished first.</summary>
    public void Delete(Guid id)
    {
        lock (state.Gate)
        {
            if (state.Documents[id].Published.Count > 0) hooks.Happened(Hooks.Unpublish, id);
            foreach (var below in state.Descendants(id).ToList()) Remove(below.Id);
            Remove(id);
            hooks.Happened(Hooks.Delete, id);
        }
    }

    /// <summary>Puts documents below a parent in another order: told as a publish of each.</summary>
    public void Sort(params IEnumerable<(Guid Id, int SortOrder)> order)
    {
        lock (state.Gate)
        {
            foreach (var (id, place) in order)
            {
                var document = state.Documents[id];
                document.SortOrder = place;
                if (document.Published.Count > 0) hooks.Happened(Hooks.Publish, id, CulturesOf(document));
            }
        }
    }

    private void Remove(Guid id)
    {
        state.Documents.Remove(id);
        index.Tell(id);
    }

    /// <summary>Keeps where the document and those below it were, should they be elsewhere afterwards.</summary>
    private void Moving(CmsDocument document, Action change)
    {
        var family = state.Descendants(document.Id).Prepend(document).ToList();
        var before = Places(family).ToList();
        change();
        foreach (var (id, culture, was) in before.Except(Places(family))) state.OldPaths[(culture, was)] = id;
        Tell(document);
    }

    private IEnumerable<(Guid Id, string Culture, string Path)> Places(IEnumerable<CmsDocument> documents) =>
        from document in documents from culture in document.Published.Keys select (document.Id, culture, paths.Below(document, culture));

    private void Tell(CmsDocument document)
    {
        index.Tell(document.Id);
        foreach (var below in state.Descendants(document.Id)) index.Tell(below.Id);
    }

    private CmsPublished Snapshot(CmsDocument document, string culture) =>
        new(document.Variants[culture].Name, UrlSegments.Of(document, culture), Now, ValuesOf(document, culture));

    private static Dictionary<string, JsonNode?> ValuesOf(CmsDocument document, string? culture) =>
        document.Values.Where(value => value.Key.Culture == culture).ToDictionary(value => value.Key.Alias, value => value.Value?.DeepClone());

    private static IEnumerable<(string, DateTimeOffset)> CulturesOf(CmsDocument document) => document.Published.Select(one => (one.Key, one.Value.At));
}
