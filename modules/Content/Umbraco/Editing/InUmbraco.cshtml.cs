using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Content.Umbraco.Editing;

/// <summary>Tells editors that pages are edited in Umbraco, and where that is. There is no such page where the portal's own store is used.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class InUmbracoModel(IServiceProvider services) : PageModel
{
    public Uri BackOffice { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (services.GetService<UmbracoSettings>() is not { } settings) return NotFound();
        BackOffice = settings.BackOffice;
        return Page();
    }
}
