using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Content.Editing.Tree;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Making;

/// <summary>An editor makes a page.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class NewPageModel(ReadTree tree, ChangePages change, MakePage make, Words words, LanguageList languages) : PageModel
{
    /// <summary>The language it is written in first.</summary>
    [BindProperty]
    public string? WrittenIn { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Slug { get; set; }

    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public bool Legal { get; set; }

    public IReadOnlyList<TreePage> Parents { get; private set; } = [];

    public IEnumerable<SelectListItem> Languages => languages.All.Select(language => new SelectListItem(words.Formats.LanguageName(language.Code), language.Code));

    public Task OnGetAsync(CancellationToken cancellation)
    {
        WrittenIn = words.Language.Code;
        return ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ShowAsync(cancellation);
        if (languages.All.FirstOrDefault(one => one.Code == WrittenIn) is not { } language) ModelState.AddModelError(nameof(WrittenIn), words["Please choose a language."]);
        else if (Parent is not null && !Parents.Any(parent => parent.Key == Parent)) ModelState.AddModelError(nameof(Parent), words["Please choose a page from the list."]);
        else if (ModelState.IsValid)
        {
            var outcome = await change.RunAsync(() => make.RunAsync(new(language.Code, Title ?? "", Slug ?? "", Parent, Legal, User.EditorId()), cancellation), cancellation);
            if (outcome.IsDone) return Redirect(words.PathTo($"editor/pages/{make.Key}/{language.Code}?done=made"));
            ModelState.Complain(words, outcome.Complaints);
        }
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation) =>
        Parents = [.. (await tree.RunAsync(cancellation)).SelectMany(page => page.WithAllBelow())];
}
