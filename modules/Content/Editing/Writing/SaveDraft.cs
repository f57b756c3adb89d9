using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>What an editor sends: the page and language, the words, and which versions they had before them.</summary>
/// <param name="BasedOn">The number of the newest version they saw; 0 where there was none.</param>
/// <param name="Source">The source's version they had beside it; null in the source language.</param>
/// <param name="SaysTheSame">They say that the translation now says what that source says.</param>
internal sealed record DraftToSave(string Key, string Language, WrittenText Text, int BasedOn, int? Source, bool SaysTheSame, Guid Editor);

/// <summary>Keeps words as the newest version of a page in a language. Readers go on seeing what is published.</summary>
internal sealed class SaveDraft(PortalDb db, ChangePages pages, ClaimSlugs slugs, AuditTrail audit, TimeProvider clock)
{
    public async Task<Outcome> RunAsync(DraftToSave draft, CancellationToken cancellation)
    {
        if (await pages.FindAsync(draft.Key, cancellation) is not { } page) return Outcome.SomebodyElseWasFirst;
        var text = page.Texts.Find(one => one.Language == draft.Language);
        if ((text?.Newest ?? 0) != draft.BasedOn) return Outcome.SomebodyElseWasFirst;
        var complaints = TextRules.BrokenBySaving(page.Key, draft.Text).ToList();
        if (complaints.TrueForAll(complaint => complaint.Field != "Slug") && await slugs.TakenByAsync(page, draft.Language, draft.Text.Slug, cancellation) is { } taken) complaints.Add(taken);
        if (complaints.Count > 0) return Outcome.Refused(complaints);

        var old = text is null ? null : await pages.VersionAsync(text, text.Newest, cancellation);
        var madeFrom = page.SourceLanguage == draft.Language ? null : old is null || draft.SaysTheSame ? draft.Source : old.MadeFrom;
        if (old is not null && draft.Text.SaysTheSameAs(old))
        {
            // Nothing new to keep, but perhaps the word that it still fits.
            if (old.MadeFrom != madeFrom) Stamp(text!, () => old.MadeFrom = madeFrom);
            return Outcome.Done(old.Number);
        }
        if (text is null) db.Add(text = new() { PageId = page.Id, Language = draft.Language });
        Stamp(text, () => text.Newest++);
        db.Add(draft.Text.AsVersion(text.Id, text.Newest, madeFrom, draft.Editor, clock.GetUtcNow()));
        await slugs.ClaimAsync(page, text, draft.Text.Slug, cancellation);
        audit.Add(draft.Editor, "page-saved", page.Key, $"{draft.Language} {text.Newest}");
        await db.SaveChangesAsync(cancellation);
        return Outcome.Done(text.Newest);
    }

    private static void Stamp(StoredText text, Action change)
    {
        change();
        text.Stamp = Guid.NewGuid();
    }
}
