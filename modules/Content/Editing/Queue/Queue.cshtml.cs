using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Content.Editing.Tree;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Queue;

/// <summary>What is to be done in a language: pages it lacks, translations behind their source, drafts, and what is scheduled.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class QueueModel(ReadTree tree, LanguageList languages, Words words) : PageModel
{
    private List<(TreePage Page, TextMark Mark)> pages = [];

    /// <summary>The language looked at; the editor's own unless said otherwise.</summary>
    [FromQuery]
    public string? In { get; set; }

    public IReadOnlyList<Language> Languages => languages.All;

    public IEnumerable<(TreePage Page, TextMark Mark)> Missing => pages.Where(one => one.Mark.State is null);

    public IEnumerable<(TreePage Page, TextMark Mark)> Behind => pages.Where(one => one.Mark.IsBehind);

    public IEnumerable<(TreePage Page, TextMark Mark)> Drafts => pages.Where(one => one.Mark.State is PageState.Draft || one.Mark is { HasDraft: true, PublishAt: null });

    public IEnumerable<(TreePage Page, TextMark Mark)> Scheduled => pages.Where(one => one.Mark.PublishAt is not null).OrderBy(one => one.Mark.PublishAt!.Utc);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        In = (languages.All.FirstOrDefault(language => language.Code == (In ?? words.Language.Code)) ?? languages.Default).Code;
        pages = [.. (await tree.RunAsync(cancellation)).SelectMany(page => page.WithAllBelow()).Select(page => (page, page.Marks.Single(mark => mark.Language == In)))];
    }
}
