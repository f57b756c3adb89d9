using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Tree;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Settings;

/// <summary>What is the same about a page in every language: its place in the tree, and the menus that lead to it.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class PlaceModel(PortalDb db, ReadTree tree, ChangePages change, PlacePage place, Words words) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    /// <summary>The key of the page above; null at the top.</summary>
    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public bool InNavigation { get; set; }

    [BindProperty]
    public bool InFooter { get; set; }

    /// <summary>The name of the page's picture; null for none.</summary>
    [BindProperty]
    public string? Image { get; set; }

    /// <summary>The version this form shows.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    [FromQuery]
    public bool Saved { get; set; }

    public TreePage Shown { get; private set; } = null!;

    /// <summary>The pages it could stand below: not itself, nor what is below it.</summary>
    public IReadOnlyList<TreePage> Parents { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Images { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // One that is not there is refused as such, not taken for none.
        Guid? parent = Parent is null ? null : await db.Set<StoredPage>().Where(page => page.Key == Parent).Select(page => page.Id).SingleOrDefaultAsync(cancellation);
        Guid? image = Image is null ? null : await db.Set<StoredImage>().Where(one => one.Name == Image).Select(one => one.Id).SingleOrDefaultAsync(cancellation);
        return await ChangeAsync(() => place.RunAsync(Key, new(parent, InNavigation, InFooter, image), Version, User.EditorId(), cancellation), cancellation);
    }

    public Task<IActionResult> OnPostUpAsync(CancellationToken cancellation) =>
        ChangeAsync(() => place.MoveAsync(Key, up: true, User.EditorId(), cancellation), cancellation);

    public Task<IActionResult> OnPostDownAsync(CancellationToken cancellation) =>
        ChangeAsync(() => place.MoveAsync(Key, up: false, User.EditorId(), cancellation), cancellation);

    private async Task<IActionResult> ChangeAsync(Func<Task<Outcome>> work, CancellationToken cancellation)
    {
        var outcome = ModelState.IsValid ? await change.RunAsync(work, cancellation) : null;
        if (outcome?.IsDone == true) return Redirect(words.PathTo($"editor/pages/{Key}?saved=true"));
        if (outcome is not null) ModelState.Complain(words, outcome.Complaints);
        if (outcome?.Overtaken == true) ModelState.AddModelError("", words["Somebody else has changed this page meanwhile. Please look at it again before you save."]);
        return await ShowAsync(cancellation, typed: true) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(CancellationToken cancellation, bool typed = false)
    {
        if (await db.Set<StoredPage>().AsNoTracking().SingleOrDefaultAsync(page => page.Key == Key, cancellation) is not { } stored) return false;
        var all = (await tree.RunAsync(cancellation)).SelectMany(page => page.WithAllBelow()).ToList();
        Shown = all.Single(page => page.Id == stored.Id);
        var below = Shown.WithAllBelow().Select(page => page.Id).ToHashSet();
        Parents = all.FindAll(page => !below.Contains(page.Id));
        var images = await db.Set<StoredImage>().AsNoTracking().OrderBy(image => image.Name).ToListAsync(cancellation);
        Images = [.. images.Select(image => new SelectListItem(image.Name, image.Name))];
        ModelState.Remove(nameof(Version));
        Version = stored.Version;
        if (typed) return true;
        (Parent, InNavigation, InFooter) = (all.Find(page => page.Id == stored.ParentId)?.Key, stored.InNavigation, stored.InFooter);
        Image = images.Find(image => image.Id == stored.ImageId)?.Name;
        return true;
    }
}
