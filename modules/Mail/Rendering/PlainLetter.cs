using System.Diagnostics;
using System.Text;

namespace ReciproCoach.Mail.Rendering;

/// <summary>A letter as plain text: lines of 72 characters at most, links bare on lines of their own.</summary>
internal sealed class PlainLetter(ReadersWords words)
{
    private const int Width = 72;
    private readonly StringBuilder text = new();

    public static string Of(Letter letter, Frame frame, ReadersWords words)
    {
        var plain = new PlainLetter(words);
        plain.Block(frame.Portal);
        plain.Block(frame.Subject);
        if (frame.Greeting is not null) plain.Block(frame.Greeting);
        foreach (var part in letter.Parts) plain.Write(part);
        // The customary sign before a footer, which readers leave out of answers; its trailing space belongs to it.
        plain.text.Append("-- \n");
        plain.Block([frame.Why, .. frame.Unsubscribe is var (label, url) ? [label, url] : Array.Empty<string>(), frame.PortalUrl]);
        return plain.text.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(LetterPart part)
    {
        switch (part)
        {
            case Paragraph paragraph: Block(words.Say(paragraph.Words)); break;
            case Button button: Block(words.Say(button.Label), WebAddress.Of(button.Url)); break;
            case Facts facts: Block([.. facts.Lines.SelectMany(Lines)]); break;
            case Quote quote: Write(quote); break;
            case Section section: Write(section); break;
            default: throw new UnreachableException(part.GetType().Name);
        }
    }

    private IEnumerable<string> Lines(Fact fact) =>
        [words.Say(fact.Label), "    " + (fact.Value is Uri uri ? WebAddress.Of(uri).Shown : words.Say(fact.Value))];

    private void Write(Quote quote)
    {
        foreach (var line in quote.Words.ReplaceLineEndings("\n").Split('\n')) Line(OneLine.Of(line), "> ");
        if (quote.By is not null) Line("– " + OneLine.Of(quote.By));
        text.Append('\n');
    }

    private void Write(Section section)
    {
        Block(section.Name is null ? [words.Say(section.Heading)] : [words.Say(section.Heading), OneLine.Of(section.Name)]);
        foreach (var part in section.Parts) Write(part);
    }

    private void Block(params string[] lines)
    {
        foreach (var line in lines) Line(line);
        text.Append('\n');
    }

    /// <summary>Breaks at plain spaces only: no-break spaces hold what belongs together, and links stay whole.</summary>
    private void Line(string line, string margin = "")
    {
        var indent = margin + new string(' ', line.Length - line.TrimStart(' ').Length);
        var length = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0 && length + 1 + word.Length > Width) { text.Append('\n'); length = 0; }
            text.Append(length == 0 ? indent : " ").Append(word);
            length += (length == 0 ? indent.Length : 1) + word.Length;
        }
        text.Append(length == 0 ? margin.TrimEnd() : "").Append('\n');
    }
}
