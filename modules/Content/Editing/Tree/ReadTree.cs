using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Tree;

/// <summary>All pages as the editors' tree, drafts too, with how each stands in each language.</summary>
internal sealed class ReadTree(PortalDb db, LanguageList languages, Words words)
{
    public async Task<IReadOnlyList<TreePage>> RunAsync(CancellationToken cancellation)
    {
        var pages = await db.Set<StoredPage>().AsNoTracking().Include(page => page.Texts).OrderBy(page => page.Order).ThenBy(page => page.Key).ToListAsync(cancellation);
        var newest = await (from text in db.Set<StoredText>()
                            join version in db.Set<TextVersion>() on new { text.Id, Number = text.Newest } equals new { Id = version.TextId, version.Number }
                            select new NewestText(text.Id, version.Title, version.MadeFrom)).ToDictionaryAsync(text => text.Id, cancellation);
        return Below(null, pages.ToLookup(page => page.ParentId), newest);
    }

    private IReadOnlyList<TreePage> Below(Guid? parent, ILookup<Guid?, StoredPage> pages, Dictionary<Guid, NewestText> newest) =>
    [
        .. pages[parent].Select(page => new TreePage(page.Id, page.Key, TitleOf(page, newest).Title, TitleOf(page, newest).Language, page.SourceLanguage, page.Legal,
            [.. languages.All.Select(language => MarkOf(page, language.Code, newest))], Below(page.Id, pages, newest))),
    ];

    private (string Title, string Language) TitleOf(StoredPage page, Dictionary<Guid, NewestText> newest)
    {
        var text = page.Texts.Find(one => one.Language == words.Language.Code) ?? page.Texts.Find(one => one.Language == page.SourceLanguage) ?? page.Texts.FirstOrDefault();
        return text is null ? (page.Key, page.SourceLanguage) : (newest[text.Id].Title, text.Language);
    }

    private static TextMark MarkOf(StoredPage page, string language, Dictionary<Guid, NewestText> newest) =>
        page.Texts.Find(text => text.Language == language) is { } text
            ? new(language, text.State, text.HasDraft, Source.HasMovedOn(page, newest[text.Id].MadeFrom), text.PublishAt)
            : new(language, null, false, false, null);

    private sealed record NewestText(Guid Id, string Title, int? MadeFrom);
}
