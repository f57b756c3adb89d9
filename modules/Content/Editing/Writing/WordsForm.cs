using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Content.Editing.Rules;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>The words of a page in one language, as typed.</summary>
internal abstract class WordsForm : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Slug { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    /// <summary>The home page's sentences, one a line.</summary>
    [BindProperty]
    public string? Hero { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Description { get; set; }

    private protected WrittenText Typed => new(Slug ?? "", OneLine(Title), OneLine(Summary), OneLine(Description),
        (Hero ?? "").Split((char[])['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), (Body ?? "").ReplaceLineEndings("\n"));

    private protected void Show(WrittenText text) => (Title, Slug, Summary, Description, Hero, Body) =
        (text.Title, text.Slug, text.Summary, text.Description, string.Join('\n', text.Hero), text.Body);

    private static string OneLine(string? text) => (text ?? "").ReplaceLineEndings(" ");
}
