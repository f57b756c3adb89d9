using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Content.Umbraco.Editing;

/// <summary>Tells editors that pages are edited in Umbraco, and where that is.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class InUmbracoModel(UmbracoSettings umbraco) : PageModel
{
    public Uri BackOffice => umbraco.BackOffice;
}
