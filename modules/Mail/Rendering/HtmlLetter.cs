using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReciproCoach.Mail.Rendering;

/// <summary>A letter as html: one column, no images, nothing remote, every value encoded.</summary>
internal sealed class HtmlLetter(ReadersWords words)
{
    // All scripts stay readable in the source; what could become markup is encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    public static string Of(Letter letter, Frame frame, ReadersWords words)
    {
        var writer = new HtmlLetter(words);
        if (frame.Greeting is not null) writer.Line($"<p>{Encode(frame.Greeting)}</p>");
        foreach (var part in letter.Parts) writer.Write(part);
        return HtmlFrame.Around(writer.html.ToString(), frame, words.Language, Encode);
    }

    private static string Encode(string text) => Encoder.Encode(text);

    private string Say(object value) => Encode(words.Say(value));

    private void Line(string markup) => html.Append("      ").Append(markup).Append('\n');

    private void Write(LetterPart part)
    {
        switch (part)
        {
            case Paragraph paragraph: Line($"<p>{Say(paragraph.Words)}</p>"); break;
            case Button button: Write(button); break;
            case Facts facts: Write(facts); break;
            case Quote quote: Write(quote); break;
            case Section section: Write(section); break;
            default: throw new UnreachableException(part.GetType().Name);
        }
    }

    /// <summary>The colour stands on a table cell, because Outlook draws none behind a link.</summary>
    private void Write(Button button) => Line($"""
        <table role="presentation" class="act" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" bgcolor="#0E5A5E"><a href="{Encode(WebAddress.Of(button.Url))}">{Say(button.Label)}</a></td></tr></table>
        """);

    private void Write(Facts facts)
    {
        Line("<dl>");
        foreach (var fact in facts.Lines) Line($"  <dt>{Say(fact.Label)}</dt><dd{NotToTranslate(fact.Value)}>{Value(fact.Value)}</dd>");
        Line("</dl>");
    }

    /// <summary>Plain text is a name or a reference: mail readers that translate leave it alone.</summary>
    private static string NotToTranslate(object value) => value is string ? " translate=\"no\"" : "";

    private string Value(object value)
    {
        if (value is not Uri uri) return Say(value);
        var (target, shown) = WebAddress.Of(uri);
        return $"<a href=\"{Encode(target)}\">{Encode(shown)}</a>";
    }

    private void Write(Quote quote)
    {
        var lines = quote.Words.ReplaceLineEndings("\n").Split('\n').Select(line => Encode(OneLine.Of(line)));
        var by = quote.By is null ? "" : $"<br><span class=\"soft\">– {Encode(OneLine.Of(quote.By))}</span>";
        Line($"<blockquote dir=\"auto\"><p>{string.Join("<br>", lines)}{by}</p></blockquote>");
    }

    private void Write(Section section)
    {
        Line("<div class=\"part\">");
        Line($"<h2>{Say(section.Heading)}</h2>");
        if (section.Name is not null) Line($"<p class=\"who\" dir=\"auto\">{Encode(OneLine.Of(section.Name))}</p>");
        foreach (var part in section.Parts) Write(part);
        Line("</div>");
    }
}
