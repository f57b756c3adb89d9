using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Exporting;

/// <summary>
/// Writes what readers see back into the files a programme begins with, so that content can live in a repository: the same
/// pages always give the same bytes. A text that is no longer published loses its file; drafts have none.
/// </summary>
internal sealed class ExportPages(PortalDb db, LanguageList languages)
{
    private const string Head = """
        # The programme's pages, in the order in which they are listed: what is the same in every language.
        # The texts are <language>/<id>.md; title, slug and summary are translated there.

        """;

    /// <summary>The number of texts written.</summary>
    public async Task<int> RunAsync(string folder, CancellationToken cancellation)
    {
        var texts = await (from page in db.Set<StoredPage>()
                           join text in db.Set<StoredText>() on page.Id equals text.PageId
                           join version in db.Set<TextVersion>() on new { text.Id, Number = text.Published ?? 0 } equals new { Id = version.TextId, version.Number }
                           select new { page, text.Language, version }).AsNoTracking().ToListAsync(cancellation);
        var pages = texts.Select(text => text.page).DistinctBy(page => page.Id).OrderBy(page => page.Order).ThenBy(page => page.Key, StringComparer.Ordinal).ToList();
        Directory.CreateDirectory(folder);
        await WriteAsync(Path.Combine(folder, PageFacts.File), Head + string.Join('\n', ParentsFirst(pages).Select(page => Facts(page, pages))), cancellation);
        foreach (var language in languages.All)
        {
            var place = Path.Combine(folder, language.Code);
            var own = texts.Where(text => text.Language == language.Code).ToList();
            if (own.Count > 0) Directory.CreateDirectory(place);
            foreach (var text in own) await WriteAsync(Path.Combine(place, text.page.Key + ".md"), File(text.version), cancellation);
            if (Directory.Exists(place)) RemoveOthers(place, own.ConvertAll(text => text.page.Key));
        }
        return texts.Count;
    }

    /// <summary>A page's words as a file.</summary>
    internal static string File(TextVersion version) => new StringBuilder("---\n")
        .Append("slug: ").Append(FrontMatter.Scalar(version.Slug)).Append('\n')
        .Append("title: ").Append(FrontMatter.Scalar(version.Title)).Append('\n')
        .Append("summary: ").Append(FrontMatter.Scalar(version.Summary)).Append('\n')
        .Append("description: ").Append(FrontMatter.Scalar(version.Description)).Append('\n')
        .Append(version.Hero.Length > 0 ? "hero: " + FrontMatter.List(version.Hero) + "\n" : "")
        .Append("---\n").Append(version.Body).Append('\n').ToString();

    private static string Facts(StoredPage page, List<StoredPage> pages)
    {
        static string Flag(bool set) => set ? "true" : "false";
        var parent = pages.Find(one => one.Id == page.ParentId)?.Key;
        return $"- id: {FrontMatter.Scalar(page.Key)}\n" + (parent is null ? "" : $"  parent: {FrontMatter.Scalar(parent)}\n")
            + string.Create(CultureInfo.InvariantCulture, $"  order: {page.Order}\n")
            + $"  navigation: {Flag(page.InNavigation)}\n  footer: {Flag(page.InFooter)}\n  legal: {Flag(page.Legal)}\n";
    }

    /// <summary>The file's own order: a page stands after the one above it.</summary>
    private static IEnumerable<StoredPage> ParentsFirst(List<StoredPage> pages)
    {
        var written = new HashSet<Guid>();
        IEnumerable<StoredPage> With(StoredPage page)
        {
            if (written.Contains(page.Id)) return [];
            var above = pages.Find(one => one.Id == page.ParentId) is { } parent ? With(parent).ToList() : [];
            return written.Add(page.Id) ? [.. above, page] : above;
        }
        return pages.SelectMany(page => With(page).ToList());
    }

    private static void RemoveOthers(string folder, List<string> keys)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md"))
            if (!keys.Contains(Path.GetFileNameWithoutExtension(file))) System.IO.File.Delete(file);
    }

    private static Task WriteAsync(string path, string text, CancellationToken cancellation) => System.IO.File.WriteAllTextAsync(path, text, cancellation);
}
