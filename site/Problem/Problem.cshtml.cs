using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.Site.Problem;

/// <summary>What a reader sees when something is not there, not allowed or too much: calm, in their language, with a reference.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ProblemModel(PageHead head, LanguageList languages, Words words) : PageModel
{
    public Text Heading { get; private set; } = Text.Of("This page does not exist.");

    public Text WhatToDo { get; private set; } = Text.Of("Perhaps it has moved, or the link is incomplete.");

    public string Reference { get; private set; } = "";

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Reference = Problem.Reference.Of(HttpContext);
        (Heading, WhatToDo) = Say(code);
        head.Title = words[Heading];
        head.Alternates = languages.All.ToDictionary(language => language.Code, language => "/" + language.Code);
        // Somebody who types this address gets what every address without a page gets.
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private (Text Heading, Text WhatToDo) Say(int code) => code switch
    {
        400 => (Text.Of("This form has expired."), Text.Of("It was open for a long time, or in a window from before you signed in. Go back, load the page again and send it once more.")),
        429 => (Text.Of("That was a little too often."), Text.Of("Please wait a few minutes, then try again.")),
        413 => (Text.Of("That is too large."), Text.Of("Please send less at once.")),
        _ => (Heading, WhatToDo),
    };
}
