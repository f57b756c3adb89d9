using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.Site.Choose;

/// <summary>The door: the languages by their own names, the browser's wish first.</summary>
[AllowAnonymous]
internal sealed class ChooseModel(LanguageList languages, Words words, PageHead head) : PageModel
{
    public IEnumerable<Language> Offered => languages.All.OrderByDescending(language => language == words.Language);

    public string Invitation(Language language) => words.For(language.Code)["Continue in English"];

    public void OnGet()
    {
        Response.Headers.Vary = "Accept-Language";
        head.Title = words["Choose your language"];
        head.Indexable = true;
        head.Alternates = languages.All.ToDictionary(language => language.Code, language => "/" + language.Code);
    }
}
