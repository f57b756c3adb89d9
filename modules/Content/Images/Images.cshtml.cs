using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Forms;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pictures;

namespace ReciproCoach.Content.Images;

/// <summary>The pictures there are, what each shows in every language, and a way to add one.</summary>
[Authorize(Policy = AccessRules.Editor)]
[RequestFormLimits(MultipartBodyLengthLimit = Most)]
[RequestSizeLimit(Most)]
[AtMostBytes(Most)]
internal sealed class ImagesModel(PortalDb db, ChangePages change, AddImage add, DescribeImage describe, Words words, LanguageList languages) : PageModel
{
    // More than a picture may have, so that one a little too large is told so beside its field.
    private const int Most = 4 * UploadedPicture.MostBytes;

    [BindProperty(Name = "File")]
    public IFormFile? Chosen { get; set; }

    /// <summary>The picture described.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What it shows, by language code.</summary>
    [BindProperty]
    public Dictionary<string, string?> Alt { get; set; } = [];

    [FromQuery]
    public bool Saved { get; set; }

    public IReadOnlyList<StoredImage> Images { get; private set; } = [];

    public IReadOnlyList<Language> Languages => languages.All;

    public Task OnGetAsync([FromQuery(Name = AtMostBytesAttribute.Query)] bool tooLarge, CancellationToken cancellation)
    {
        if (tooLarge) ModelState.AddModelError("File", TooLarge);
        return ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellation)
    {
        if (Chosen is null) ModelState.AddModelError("File", words["Please choose a file."]);
        else if (Chosen.Length > UploadedPicture.MostBytes) ModelState.AddModelError("File", TooLarge);
        else
        {
            await using var bytes = new MemoryStream();
            await Chosen.CopyToAsync(bytes, cancellation);
            var name = Chosen.FileName;
            var outcome = await change.RunAsync(() => add.RunAsync(name, bytes.ToArray(), User.EditorId(), cancellation), cancellation);
            if (outcome.IsDone) return Redirect(words.PathTo("editor/images?saved=true"));
            ModelState.Complain(words, outcome.Complaints);
        }
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostDescribeAsync(CancellationToken cancellation)
    {
        var outcome = ModelState.IsValid ? await change.RunAsync(() => describe.RunAsync(Name ?? "", Alt, User.EditorId(), cancellation), cancellation) : null;
        if (outcome is { Overtaken: true }) return NotFound();
        if (outcome is { IsDone: true }) return Redirect(words.PathTo("editor/images?saved=true"));
        if (outcome is not null) ModelState.Complain(words, outcome.Complaints);
        await ShowAsync(cancellation);
        return Page();
    }

    private string TooLarge => words["This file is too large: {n} megabytes at most.", ("n", UploadedPicture.MostBytes / 1024 / 1024)];

    private async Task ShowAsync(CancellationToken cancellation) =>
        Images = await db.Set<StoredImage>().AsNoTracking().Include(image => image.Words).OrderByDescending(image => image.AddedAt).ThenBy(image => image.Name).ToListAsync(cancellation);
}
