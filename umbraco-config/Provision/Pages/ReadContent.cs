using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReciproCoach.Content;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Pages;

/// <summary>Reads the content folder with the portal's own reader, and finds what only Umbraco would mind.</summary>
internal sealed class ReadContent(string folder, PortalModel model, ICollection<string> problems, ICollection<string> notes)
{
    public async Task<WantedContent> RunAsync(CancellationToken cancellation)
    {
        var languages = new LanguageList(model.Languages.Select(language => new Language(language.IsoCode, language.Name, "ltr", language.FallbackIsoCode, language.IsoCode)));
        var files = await ContentFolder.ReadAsync(folder, languages, broken => problems.Add(broken.Message), cancellation);
        if (files.Pages.Count == 0 && problems.Count == 0) problems.Add($"There is no {PageFacts.File} with pages in {Path.GetFullPath(folder)}.");
        TellLanguages(files);
        var pages = files.Pages.Select(facts => new WantedPage(facts, files.Texts.Where(text => text.Key == facts.Key).ToDictionary(text => text.Language)))
            .Where(IsWritten).ToList();
        if (files.Pages.Count > 0 && !pages.Exists(page => page.IsHome)) problems.Add("There is no home page: all others stand below it in Umbraco.");
        TellTwins(pages);
        TellPagesTheHomePageIsNotIn(pages);
        return new(pages, [.. PicturesOf(pages)]);
    }

    private bool IsWritten(WantedPage page)
    {
        if (page.Texts.Count > 0) return true;
        notes.Add($"{page.Key} has no text in any language: no document is made.");
        return false;
    }

    private void TellLanguages(ContentFolder files)
    {
        foreach (var language in model.Languages.Where(language => files.Pages.Count > 0 && !files.Texts.Any(text => text.Language == language.IsoCode)))
            notes.Add($"{language.Name} ({language.IsoCode}) is a language of the model, and content/ has no page in it.");
        if (!Directory.Exists(folder)) return;
        foreach (var other in Directory.EnumerateDirectories(folder).Where(path => Directory.EnumerateFiles(path, "*.md").Any()).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
            if (!model.Languages.Any(language => language.IsoCode == other)) notes.Add($"content/{other} is no language of the model (model/languages.json): its pages are left out.");
    }

    /// <summary>Umbraco would give the second page of a title another name, and with it another look.</summary>
    private void TellTwins(List<WantedPage> pages)
    {
        var texts = pages.Where(page => !page.IsHome).SelectMany(page => page.Texts.Values);
        foreach (var twins in texts.GroupBy(text => (text.Language, text.Title.ToUpperInvariant())).Where(twins => twins.Count() > 1))
        {
            var files = string.Join(" and in ", twins.Select(text => text.Key + ".md"));
            problems.Add($"content/{twins.Key.Language}: the title “{twins.First().Title}” stands in {files}; documents side by side need different names.");
        }
    }

    /// <summary>Nothing below a document can be published where it is not.</summary>
    private void TellPagesTheHomePageIsNotIn(List<WantedPage> pages)
    {
        if (pages.Find(page => page.IsHome) is not { } home) return;
        foreach (var language in pages.SelectMany(page => page.Texts.Keys).Distinct().Where(language => !home.Texts.ContainsKey(language)))
            problems.Add($"content/{language} has pages and no home.md: Umbraco publishes no page whose home page is not published.");
    }

    private IEnumerable<Picture> PicturesOf(List<WantedPage> pages)
    {
        var keys = pages.Select(page => page.Key).ToHashSet();
        var seen = new HashSet<string>();
        foreach (var text in pages.SelectMany(page => page.Texts.Values))
        {
            foreach (var link in Markdown.Parse(text.Body).Descendants<LinkInline>().Where(link => link.Url is not null))
            {
                if (!link.IsImage) TellDeadLink(text, link.Url!, keys);
                else if (NameOf(link.Url!) is not { } name) notes.Add($"content/{text.Language}/{text.Key}.md shows “{link.Url}”; readers see pictures of the form image:name only.");
                else if (seen.Add(name) && Find(name, text) is { } picture) yield return picture;
            }
        }
    }

    private void TellDeadLink(PageFile text, string target, HashSet<string> keys)
    {
        if (target.StartsWith("page:", StringComparison.Ordinal) && !keys.Contains(target["page:".Length..].Split('#')[0]))
            notes.Add($"content/{text.Language}/{text.Key}.md leads to “{target}”, which is no page: readers see plain words.");
    }

    private static string? NameOf(string target) => target.StartsWith(PageLinks.Image, StringComparison.Ordinal) ? target[PageLinks.Image.Length..] : null;

    private Picture? Find(string name, PageFile text)
    {
        var images = Path.Combine(folder, "images");
        var found = Path.GetFileName(name) == name ? Picture.Kinds.Select(kind => Path.Combine(images, name + kind)).FirstOrDefault(File.Exists) : null;
        if (found is null) problems.Add($"content/{text.Language}/{text.Key}.md shows the picture “{name}”, and there is no content/images/{name}.jpg (or .png, .webp, .gif).");
        return found is null ? null : new(name, found);
    }
}
