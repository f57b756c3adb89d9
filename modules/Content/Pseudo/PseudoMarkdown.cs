using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Pseudo;

/// <summary>The text of a page made strange: every run of words stretched, every paragraph, heading and cell in brackets.</summary>
internal static class PseudoMarkdown
{
    public static void Disguise(MarkdownDocument document)
    {
        foreach (var text in document.Descendants<LeafBlock>().Select(block => block.Inline).OfType<ContainerInline>())
        {
            var words = text.Descendants<LiteralInline>().ToList();
            if (!words.Any(piece => PseudoText.HasLetters(piece.Content.ToString()))) continue;
            foreach (var piece in words) piece.Content = new(PseudoText.Stretch(piece.Content.ToString()));
            text.FirstChild!.InsertBefore(new LiteralInline("["));
            text.LastChild!.InsertAfter(new LiteralInline("]"));
        }
    }
}
