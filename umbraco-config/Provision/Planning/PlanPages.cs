using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// The documents: each is made, changed as a whole, published, or left to whoever has edited it. A page is put in its place
/// before readers first see it and when its number in <c>pages.yaml</c> changes; otherwise the order is the editors'.
/// </summary>
internal sealed class PlanPages(PortalModel model, WantedContent content, ServerState server, bool overwrite)
{
    private readonly List<Guid> order = [.. server.Children.Select(child => child.Id)];
    private readonly HashSet<string> homeIsShownIn = [];

    public void Into(Plan plan)
    {
        if (content.Pages.FirstOrDefault(page => page.IsHome) is not { } home) return;
        if (Find(home) is { IsTrashed: true })
        {
            plan.Problems.Add("The home page is in Umbraco’s recycle bin, and all pages with it. Please restore it there (Content, Recycle bin).");
            return;
        }
        Add(plan, home, home);
        foreach (var page in content.Pages.Where(page => !page.IsHome).OrderBy(page => page.Facts.Order).ThenBy(page => page.Key, StringComparer.Ordinal))
            Add(plan, page, home);
        TellOthers(plan, home);
    }

    private StoredDocument? Find(WantedPage page) => server.Documents.GetValueOrDefault(page.Key);

    private void Add(Plan plan, WantedPage page, WantedPage home)
    {
        var found = Find(page);
        var leave = found is null ? null : WhyLeave(page, found);
        if (leave is not null) plan.LeftAlone.Add(leave);
        var changed = leave is null ? Changed(page, found).ToList() : [];
        var unseen = leave is null ? page.Texts.Keys.Where(language => changed.Contains(language) || found?.IsPublished(language) != true).ToList() : [];
        if (found is { IsTrashed: true } && leave is null) plan.Writes.Add(DocumentWrites.Restore(page, home));
        if (found is null) plan.Writes.Add(DocumentWrites.Create(model, page, home));
        if (page.IsHome) new PlanDomains(model.Domains, server, page).Into(plan);
        else if (leave is null) PutInPlace(plan, page, found, home);
        if (found is not null && changed.Count > 0) plan.Writes.Add(DocumentWrites.Change(page, found, changed));
        if (unseen.Count > 0) plan.Writes.Add(DocumentWrites.Publish(page, unseen, isNew: found is null || changed.Count > 0));
        if (page.IsHome) homeIsShownIn.UnionWith(page.Texts.Keys.Where(language => unseen.Contains(language) || found?.IsShown(language) == true));
        TellWhatStopsPublishing(plan, page, unseen, found);
    }

    private string? WhyLeave(WantedPage page, StoredDocument found)
    {
        if (overwrite) return null;
        if (found.IsTrashed) return $"{page.Key} is in the recycle bin";
        return found.EditedCultures is { Count: > 0 } edited ? $"{page.Key} has been edited in Umbraco ({string.Join(", ", edited)})" : null;
    }

    /// <summary>The languages whose file says something else than was put there; those edited since too, where that is asked for.</summary>
    private static IEnumerable<string> Changed(WantedPage page, StoredDocument? found)
    {
        if (found is null) return page.Texts.Keys;
        var values = page.Values();
        var edited = found.EditedCultures;
        return page.Texts.Keys.Where(language => edited.Contains(language) || found.HashOf(language) != (string?)values[(ContentHash.Property, language)]);
    }

    private void PutInPlace(Plan plan, WantedPage page, StoredDocument? found, WantedPage home)
    {
        var isNew = found is null || found.IsTrashed;
        if (isNew) order.Add(page.Id);
        else if (!order.Contains(page.Id))
        {
            plan.Notes.Add($"{page.Key} no longer stands below the home page in Umbraco; it stays where somebody has put it.");
            return;
        }
        var wasSeen = !isNew && page.Texts.Keys.Any(found!.IsShown);
        if (wasSeen && found!.Value("navOrder", null)?.ToJsonString() == page.Values()[("navOrder", null)]!.ToJsonString()) return;
        if (Places.Put(order, page, content.Pages)) plan.Writes.Add(DocumentWrites.Sort(page, home, order));
    }

    private void TellWhatStopsPublishing(Plan plan, WantedPage page, List<string> languages, StoredDocument? found)
    {
        if (languages.Count == 0) return;
        foreach (var language in languages.Where(language => !homeIsShownIn.Contains(language)))
            plan.Problems.Add($"{page.Key} cannot be published in {language}: the home page is left alone and not published there.");
        foreach (var needed in server.Languages.Where(one => one.IsMandatory && !page.Texts.ContainsKey(one.IsoCode) && found?.IsShown(one.IsoCode) != true && model.Languages.Any(ours => ours.IsoCode == one.IsoCode)))
            plan.Problems.Add($"{page.Key} has no text in {needed.IsoCode}, which the server asks for before it publishes any other language.");
        foreach (var twin in server.Children.Where(child => child.Id != page.Id && !content.Pages.Any(one => one.Id == child.Id)))
            foreach (var language in languages.Where(language => !page.IsHome && string.Equals(twin.Names.GetValueOrDefault(language), page.Texts[language].Title, StringComparison.OrdinalIgnoreCase)))
                plan.Problems.Add($"Somebody has made a document called “{page.Texts[language].Title}” ({language}) below the home page; {page.Key} would be given another name beside it. Please rename one of them.");
        if (found is null) TellPropertiesNobodyFills(plan, page);
    }

    private void TellPropertiesNobodyFills(Plan plan, WantedPage page)
    {
        foreach (var property in server.PageType?["properties"]?.AsArray() ?? [])
            if ((bool?)property!["validation"]?["mandatory"] == true && (string)property["alias"]! is var alias && !model.PageType.Properties.Any(ours => ours.Alias == alias))
                plan.Problems.Add($"{page.Key} cannot be published: somebody has added the property {alias} to the document type and made it mandatory.");
    }

    private void TellOthers(Plan plan, WantedPage home)
    {
        foreach (var page in content.Pages)
            foreach (var language in Find(page)?.Cultures.Except(page.Texts.Keys) ?? [])
                plan.Notes.Add($"{page.Key} is in Umbraco in {language} too, and has no file: it stays.");
        var others = server.Children.Count(child => !content.Pages.Any(page => page.Id == child.Id));
        if (others > 0) plan.Notes.Add($"{others} document(s) below {home.Key} are not in content/: they stay.");
    }
}
