using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Publishing;

/// <summary>Takes a page from readers in a language, a legal page in all; or takes back that it will be published. Its words stay.</summary>
internal sealed class UnpublishText(ChangePages pages, LanguageList languages, AuditTrail audit)
{
    public Task<Outcome> RunAsync(string key, string language, Guid editor, CancellationToken cancellation) =>
        ChangeAsync(key, language, "page-unpublished", editor, (page, text) =>
        {
            (text.Published, text.Scheduled, text.PublishAt) = (null, null, null);
            pages.Tell(page.Id);
        }, TheHomePageStays, cancellation);

    /// <summary>What was scheduled stays a draft; what is public stays public.</summary>
    public Task<Outcome> UnscheduleAsync(string key, string language, Guid editor, CancellationToken cancellation) =>
        ChangeAsync(key, language, "page-unscheduled", editor, (_, text) => (text.Scheduled, text.PublishAt) = (null, null), (_, _) => null, cancellation);

    private async Task<Outcome> ChangeAsync(string key, string language, string action, Guid editor, Action<StoredPage, StoredText> change,
        Func<StoredPage, string, Complaint?> rule, CancellationToken cancellation)
    {
        if (await pages.FindAsync(key, cancellation) is not { } page) return Outcome.SomebodyElseWasFirst;
        if (rule(page, language) is { } complaint) return Outcome.Refused(complaint);
        foreach (var text in page.Texts.Where(text => page.Legal || text.Language == language))
        {
            change(page, text);
            text.Stamp = Guid.NewGuid();
            audit.Add(editor, action, page.Key, text.Language);
        }
        return Outcome.Done();
    }

    private Complaint? TheHomePageStays(StoredPage page, string language) => page.Key == ProgrammePage.Home && language == languages.Default.Code
        ? new("", Text.In(nameof(TheHomePageStays)).Of("The home page stays: without it, nobody would find anything."))
        : null;
}
