using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ReciproCoach.Content.Rendering;

/// <summary>A question and its answer, as plain text.</summary>
internal sealed record AnsweredQuestion(string Question, string Answer);

/// <summary>
/// The questions a page answers: headings that end with a question mark, each with the text up to the next heading. One such
/// heading is rhetoric; a page of questions has several.
/// </summary>
internal static class QuestionsInPage
{
    private const int Several = 3;

    public static IReadOnlyList<AnsweredQuestion> Of(string body, Func<string, string> fill)
    {
        var found = new List<AnsweredQuestion>();
        foreach (var part in BodyParts.Split(body))
            if (part.Markdown is { } markdown) Collect(Markdown.Parse(markdown), fill, found);
        return found.Count >= Several ? found : [];
    }

    private static void Collect(MarkdownDocument document, Func<string, string> fill, List<AnsweredQuestion> found)
    {
        string? question = null;
        var answer = new List<Block>();
        foreach (var block in document)
        {
            if (block is not HeadingBlock heading)
            {
                answer.Add(block);
                continue;
            }
            Close();
            question = Plain([heading]) is var words && words.EndsWith('?') ? fill(words) : null;
        }
        Close();

        void Close()
        {
            if (question is not null && answer.Count > 0) found.Add(new(question, fill(Plain(answer))));
            answer.Clear();
        }
    }

    private static string Plain(IEnumerable<Block> blocks)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        foreach (var block in blocks) renderer.Render(block);
        return text.ToString().Trim();
    }
}
