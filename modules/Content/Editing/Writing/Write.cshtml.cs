using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Previewing;
using ReciproCoach.Content.Editing.Publishing;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Editing.Tree;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>
/// A page in one language: on the left what it is translated from, on the right what an editor writes; saved as a draft,
/// previewed, published now or later.
/// </summary>
[Authorize(Policy = AccessRules.Editor)]
// Whoever pastes far too much is told so beside the field, with the paste still there.
[RequestFormLimits(ValueLengthLimit = Most, MultipartBodyLengthLimit = Most)]
[RequestSizeLimit(Most)]
internal sealed class WriteModel(PortalDb db, ReadTree tree, ChangePages change, SaveDraft save, PublishText publish, UnpublishText unpublish,
    DraftPages drafts, PreviewLinks previews, ZoneChoices zones, Words words, LanguageList languages, TimeProvider clock) : WordsForm
{
    private const int Most = 64 * 1024 * 1024;

    [FromRoute]
    public string Key { get; set; } = "";

    /// <summary>The language written in; the first segment of the address is the one the editor reads.</summary>
    [FromRoute]
    public string Tongue { get; set; } = "";

    /// <summary>The version the form was filled from; 0 where there was none.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    /// <summary>The source's version that stood beside it.</summary>
    [BindProperty]
    public int? SourceNumber { get; set; }

    [BindProperty]
    public bool SaysTheSame { get; set; }

    [BindProperty]
    public DateTime? When { get; set; }

    [BindProperty]
    public string? Zone { get; set; }

    /// <summary>What has just been done: <c>saved</c>, <c>published</c> and so on.</summary>
    [FromQuery]
    public string? Done { get; set; }

    public StoredPage Stored { get; private set; } = null!;

    public TreePage InTree { get; private set; } = null!;

    public StoredText? Text { get; private set; }

    public TextMark Mark => InTree.Marks.Single(mark => mark.Language == Tongue);

    public bool IsSource => Stored.SourceLanguage == Tongue;

    public bool IsHome => Stored.Key == ProgrammePage.Home;

    public Language Written => languages.Find(Tongue)!;

    /// <summary>What is translated from; null in the source language, or where the source has not been written.</summary>
    public Beside? SourceText { get; private set; }

    /// <summary>What somebody else has saved while this editor was writing.</summary>
    public Beside? Theirs { get; private set; }

    public DrawnPage? Drawn { get; private set; }

    /// <summary>The end of the signed link to the newest draft; null before the first.</summary>
    public string? PreviewToken { get; private set; }

    public IEnumerable<SelectListItem> ZoneChoices => zones.For(words, Zone).Select(zone => new SelectListItem(zone.Name, zone.Id));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        if (Text is { } text) Show(WrittenText.Of(await VersionAsync(text, text.Newest, cancellation)));
        else Slug = IsHome ? "" : null;
        await LayOutAsync(cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ChangeAsync("saved", SaveAsync, cancellation);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellation) => ChangeAsync("published", PublishAsync, cancellation);

    public async Task<IActionResult> OnPostScheduleAsync(CancellationToken cancellation)
    {
        var (at, problems) = FutureMoment.Read(When, Zone, clock.GetUtcNow());
        var complaints = problems.Select(problem => new Complaint(problem.IsOfTheZone ? nameof(Zone) : nameof(When), problem.Sentence));
        return await ChangeAsync("scheduled", async c => at is null ? Outcome.Refused([.. complaints]) : await SaveAsync(c) is { IsDone: false } refused
            ? refused : await publish.RunAsync(Key, Tongue, at, User.EditorId(), c), cancellation);
    }

    public Task<IActionResult> OnPostUnpublishAsync(CancellationToken cancellation) =>
        ChangeAsync("unpublished", c => unpublish.RunAsync(Key, Tongue, User.EditorId(), c), cancellation);

    public Task<IActionResult> OnPostUnscheduleAsync(CancellationToken cancellation) =>
        ChangeAsync("unscheduled", c => unpublish.UnscheduleAsync(Key, Tongue, User.EditorId(), c), cancellation);

    /// <summary>Shows what was typed as readers would see it; keeps nothing. With scripts only the page itself is asked for.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        // What is far too long is not drawn: the form says so when it is saved.
        if (Typed.Body.Length <= Lengths.Body) Drawn = await drafts.DrawAsync(Stored, Tongue, Typed, cancellation);
        if (Request.Headers["X-Fragment"] == "page") return Drawn is null ? new NoContentResult() : Partial("/Content/Editing/Previewing/_Page.cshtml", Drawn);
        ModelState.Clear();
        await LayOutAsync(cancellation, keepNumbers: true);
        return Page();
    }

    private async Task<IActionResult> ChangeAsync(string done, Func<CancellationToken, Task<Outcome>> work, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        if (ModelState.IsValid)
        {
            var outcome = await change.RunAsync(() => work(cancellation), cancellation);
            if (outcome.IsDone) return Redirect(words.PathTo($"editor/pages/{Key}/{Tongue}?done={done}"));
            ModelState.Complain(words, outcome.Complaints);
            if (outcome.Overtaken) await ShowTheirsAsync(cancellation);
        }
        await LayOutAsync(cancellation, keepNumbers: Theirs is null);
        return Page();
    }

    private Task<Outcome> SaveAsync(CancellationToken cancellation) =>
        save.RunAsync(new(Key, Tongue, Typed, BasedOn, SourceNumber, SaysTheSame, User.EditorId()), cancellation);

    private async Task<Outcome> PublishAsync(CancellationToken cancellation) => await SaveAsync(cancellation) is { IsDone: false } refused
        ? refused : await publish.RunAsync(Key, Tongue, null, User.EditorId(), cancellation);

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!languages.All.Any(language => language.Code == Tongue)) return false;
        var page = await db.Set<StoredPage>().AsNoTracking().Include(one => one.Texts).SingleOrDefaultAsync(one => one.Key == Key, cancellation);
        (Stored, Text) = (page!, page?.Texts.Find(text => text.Language == Tongue));
        return page is not null;
    }

    /// <summary>Their words come beside the editor's own, which stay in the form; saving again is then done knowingly.</summary>
    private async Task ShowTheirsAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        if (Text is null) return;
        var since = BasedOn > 0 && BasedOn < Text.Newest ? await VersionAsync(Text, BasedOn, cancellation) : null;
        Theirs = Beside.Of(await VersionAsync(Text, Text.Newest, cancellation), since, Tongue);
        ModelState.AddModelError("", words["Somebody else has saved this page while you were writing. Your words are still in the form, theirs stand beside it. Nothing is lost: take over what you want, then save."]);
    }

    private async Task LayOutAsync(CancellationToken cancellation, bool keepNumbers = false)
    {
        InTree = (await tree.RunAsync(cancellation)).SelectMany(page => page.WithAllBelow()).Single(page => page.Id == Stored.Id);
        var newest = Text is null ? null : await VersionAsync(Text, Text.Newest, cancellation);
        if (!IsSource && Source.NumberOf(Stored) is { } number)
        {
            var source = Stored.Texts.Single(text => text.Language == Stored.SourceLanguage);
            var since = newest?.MadeFrom is { } from && from < number ? await VersionAsync(source, from, cancellation) : null;
            SourceText = Beside.Of(await VersionAsync(source, number, cancellation), since, source.Language);
        }
        if (newest is not null) PreviewToken = previews.TokenFor(newest);
        Zone ??= Text?.PublishAt?.Zone;
        When ??= Text?.PublishAt?.Local;
        if (keepNumbers) return;
        ModelState.Remove(nameof(BasedOn));
        ModelState.Remove(nameof(SourceNumber));
        (BasedOn, SourceNumber) = (Text?.Newest ?? 0, SourceText?.Version.Number);
    }

    private Task<TextVersion> VersionAsync(StoredText text, int number, CancellationToken cancellation) =>
        db.Set<TextVersion>().AsNoTracking().SingleAsync(version => version.TextId == text.Id && version.Number == number, cancellation);
}
