using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members;

/// <summary>What the forms of this module answer again and again.</summary>
internal static class FormAnswers
{
    /// <summary>Puts a sentence beside a field; beside the form where <paramref name="field"/> is empty.</summary>
    public static void Add(this ModelStateDictionary state, string field, Words words, Text sentence) => state.AddModelError(field, words[sentence]);

    /// <summary>Complains where a text is longer than it may be.</summary>
    public static void AtMost(this ModelStateDictionary state, string field, Words words, string? text, int longest)
    {
        if (text?.Length > longest) state.Add(field, words, Text.Of("This text is too long: {n} characters at most.", ("n", longest)));
    }

    /// <summary>The same form again, saying that it was too often (429).</summary>
    public static PageResult TooOften(this PageModel page, Words words, TimeSpan wait)
    {
        page.ModelState.Add("", words, Text.Of("That was too often in a short time. Please wait {n} minutes, then try again.", ("n", (int)wait.TotalMinutes)));
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return page.Page();
    }
}
