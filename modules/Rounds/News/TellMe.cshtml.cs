using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Http;
using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.News;

/// <summary>Where anybody asks to be told. The answer is the same for known and unknown addresses.</summary>
[AllowAnonymous]
internal sealed class TellMeModel(AskToBeTold ask, NewsLimit limit, Words words, LanguageList languages) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? In { get; set; }

    public bool Asked { get; private set; }

    public IEnumerable<SelectListItem> LanguageChoices => languages.All.Select(one => new SelectListItem(one.Name, one.Code));

    public void OnGet([FromQuery(Name = "in")] string? language, [FromQuery(Name = "asked")] bool asked) =>
        (In, Asked) = (languages.Find(language)?.Code ?? words.Language.Code, asked);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Recipient.CanBeWrittenTo(Email)) ModelState.AddModelError(nameof(Email), words["This e-mail address does not look right."]);
        if (languages.Find(In) is null) ModelState.AddModelError(nameof(In), words["Please choose a language."]);
        if (!ModelState.IsValid) return Page();
        if (!limit.MayAsk(HttpContext))
        {
            ModelState.AddModelError("", words["That was too often in a short time. Please try again in an hour."]);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }
        await ask.RunAsync(Email!, languages.Find(In)!.Code, words.Language.Code, cancellation);
        return Redirect(words.PathTo("rounds/news?asked=true"));
    }
}
