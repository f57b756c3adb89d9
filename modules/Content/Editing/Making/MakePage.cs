using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Editing.Settings;
using ReciproCoach.Content.Editing.Writing;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Editing.Making;

/// <summary>A page to be: the language it is written in first, its title and address there, and where it stands.</summary>
internal sealed record PageToMake(string Language, string Title, string Slug, string? Parent, bool Legal, Guid Editor);

/// <summary>Makes a page with a first draft in its source language.</summary>
internal sealed class MakePage(PortalDb db, SaveDraft save, AuditTrail audit)
{
    /// <summary>The key of the page just made.</summary>
    public string Key { get; private set; } = "";

    public async Task<Outcome> RunAsync(PageToMake wish, CancellationToken cancellation)
    {
        var all = await db.Set<StoredPage>().OrderBy(page => page.Order).ThenBy(page => page.Key).ToListAsync(cancellation);
        // An address that cannot be one is refused when the draft is saved; until then it need not make a key.
        Key = Free(wish.Slug.Length == 0 ? "page" : wish.Slug, all);
        var page = new StoredPage { Key = Key, SourceLanguage = wish.Language, Legal = wish.Legal, ParentId = all.Find(one => one.Key == wish.Parent)?.Id, Order = all.Count + 1 };
        db.Add(page);
        all.Add(page);
        PlacePage.Number(all);
        audit.Add(wish.Editor, "page-made", Key);
        // Too long for a key is also too long for an address, and the draft's rules say so.
        if (Key.Length <= Lengths.Slug) await db.SaveChangesAsync(cancellation);
        return Key.Length > Lengths.Slug
            ? Outcome.Refused(TextRules.BrokenBySaving("", Draft(wish)))
            : await save.RunAsync(new(Key, wish.Language, Draft(wish), 0, null, false, wish.Editor), cancellation);
    }

    private static WrittenText Draft(PageToMake wish) => new(wish.Slug, wish.Title, "", "", [], "");

    private static string Free(string wished, List<StoredPage> all)
    {
        var key = wished;
        for (var n = 2; all.Exists(page => page.Key == key); n++) key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wished}-{n}");
        return key;
    }
}
