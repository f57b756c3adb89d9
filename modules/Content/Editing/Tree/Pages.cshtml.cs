using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Content.Editing.Tree;

/// <summary>Every page there is, and how it stands in each language.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class PagesModel(ReadTree read) : PageModel
{
    public IReadOnlyList<TreePage> Pages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Pages = await read.RunAsync(cancellation);
}
