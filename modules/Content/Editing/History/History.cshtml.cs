using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Writing;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.History;

/// <summary>Every version of a page in a language; two of them compared; an earlier one brought back.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class HistoryModel(PortalDb db, ChangePages change, RestoreVersion restore, Words words) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [FromRoute]
    public string Tongue { get; set; } = "";

    /// <summary>The version looked at; its predecessor is what it is compared with, unless <see cref="Since"/> says another.</summary>
    [FromQuery]
    public int? Version { get; set; }

    [FromQuery]
    public int? Since { get; set; }

    public StoredText Text { get; private set; } = null!;

    /// <summary>The newest first, without their bodies.</summary>
    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public string Title => Versions[0].Title;

    /// <summary>The version looked at, with what changed in it marked.</summary>
    public Beside? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        if (Version is not { } number) return Page();
        if (await FindVersionAsync(number, cancellation) is not { } version) return NotFound();
        Since ??= number > 1 ? number - 1 : null;
        Compared = Beside.Of(version, Since is { } since ? await FindVersionAsync(since, cancellation) : null, Tongue);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int version, int basedOn, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        var outcome = await change.RunAsync(() => restore.RunAsync(Key, Tongue, version, basedOn, User.EditorId(), cancellation), cancellation);
        if (outcome.IsDone) return Redirect(words.PathTo($"editor/pages/{Key}/{Tongue}?done=restored"));
        ModelState.Complain(words, outcome.Complaints.Select(complaint => complaint with { Field = "" }));
        if (outcome.Overtaken) ModelState.AddModelError("", words["Somebody else has saved this page meanwhile. Please look at the list again before you restore."]);
        await FindAsync(cancellation);
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Text = (await (from page in db.Set<StoredPage>()
                       join text in db.Set<StoredText>() on page.Id equals text.PageId
                       where page.Key == Key && text.Language == Tongue
                       select text).AsNoTracking().SingleOrDefaultAsync(cancellation))!;
        if (Text is null) return false;
        Versions = await db.Set<TextVersion>().Where(version => version.TextId == Text.Id).OrderByDescending(version => version.Number)
            .Select(version => new VersionLine(version.Number, version.Title, version.SavedAt, version.Author == null)).ToListAsync(cancellation);
        return true;
    }

    private Task<TextVersion?> FindVersionAsync(int number, CancellationToken cancellation) =>
        db.Set<TextVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.TextId == Text.Id && version.Number == number, cancellation);
}

/// <summary>One line of the history.</summary>
/// <param name="FromFile">It came from the programme's files; no editor wrote it.</param>
internal sealed record VersionLine(int Number, string Title, DateTimeOffset SavedAt, bool FromFile);
