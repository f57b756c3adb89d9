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
        if (Compare(home).Found is { IsTrashed: true })
        {
            plan.Problems.Add("The home page is in Umbraco’s recycle bin, and all pages with it. Please restore it there (Content, Recycle bin).");
            return;
        }
        AddHome(plan, Compare(home));
        foreach (var page in content.Pages.Where(page => !page.IsHome).OrderBy(page => page.Facts.Order).ThenBy(page => page.Key, StringComparer.Ordinal))
            AddBelow(plan, Compare(page), home);
        TellOthers(plan, home);
    }

    private ComparedPage Compare(WantedPage page) => new(page, server.Documents.GetValueOrDefault(page.Key), overwrite);

    private void AddHome(Plan plan, ComparedPage home)
    {
        if (home.Found is null) plan.Writes.Add(DocumentWrites.Create(model, home.Page, home.Page));
        // Before anything is published: Umbraco warns of a site of several languages without hostnames.
        new PlanDomains(model.Domains, server, home.Page).Into(plan);
        Finish(plan, home, home.ToPublish);
        homeIsShownIn.UnionWith(home.Page.Texts.Keys.Where(language => home.ToPublish.Contains(language) || home.Found?.IsShown(language) == true));
    }

    private void AddBelow(Plan plan, ComparedPage page, WantedPage home)
    {
        if (page is { Found.IsTrashed: true, IsLeft: false }) plan.Writes.Add(DocumentWrites.Restore(page.Page, home));
        if (page.Found is null) plan.Writes.Add(DocumentWrites.Create(model, page.Page, home));
        if (!page.IsLeft) PutInPlace(plan, page, home);
        foreach (var language in page.ToPublish.Where(language => !homeIsShownIn.Contains(language)))
            plan.LeftAlone.Add($"{page.Page.Key} is not published in {language}, because the home page is not");
        Finish(plan, page, [.. page.ToPublish.Where(homeIsShownIn.Contains)]);
    }

    /// <summary>Words and publishing, once the document is there and in its place.</summary>
    private void Finish(Plan plan, ComparedPage page, IReadOnlyList<string> publish)
    {
        if (page.LeftBecause is { } reason) plan.LeftAlone.Add(reason);
        foreach (var language in page.TakenBack) plan.LeftAlone.Add($"{page.Page.Key} has been unpublished in Umbraco ({language})");
        if (page is { Found: { } found, IsLeft: false, Changed.Count: > 0 }) plan.Writes.Add(DocumentWrites.Change(page.Page, found, page.Changed));
        if (publish.Count == 0) return;
        plan.Writes.Add(DocumentWrites.Publish(page.Page, publish));
        plan.Problems.AddRange(new WhatStopsPublishing(model, content, server).Of(page, publish));
    }

    private void PutInPlace(Plan plan, ComparedPage page, WantedPage home)
    {
        var (id, wasThere) = (page.Page.Id, page.Found is { IsTrashed: false });
        if (!wasThere) order.Add(id);
        else if (!order.Contains(id))
        {
            plan.Notes.Add($"{page.Page.Key} no longer stands below the home page in Umbraco; it stays where somebody has put it.");
            return;
        }
        var number = page.Found?.Value("navOrder", null)?.ToJsonString();
        if (wasThere && page.Page.Texts.Keys.Any(page.Found!.IsShown) && number == page.Page.Values()[("navOrder", null)]?.ToJsonString()) return;
        if (Places.Put(order, page.Page, content.Pages)) plan.Writes.Add(DocumentWrites.Sort(page.Page, home, order));
    }

    private void TellOthers(Plan plan, WantedPage home)
    {
        foreach (var page in content.Pages.Select(Compare))
            foreach (var language in page.Found?.Cultures.Except(page.Page.Texts.Keys) ?? [])
                plan.Notes.Add($"{page.Page.Key} is in Umbraco in {language} too, and has no file: it stays.");
        var others = server.Children.Count(child => !content.Pages.Any(page => page.Id == child.Id));
        if (others > 0) plan.Notes.Add($"{others} document(s) below {home.Key} are not in content/: they stay.");
    }
}
