using ReciproCoach.Content.Rendering;
using YamlDotNet.RepresentationModel;

namespace ReciproCoach.Content.Seeding;

/// <summary>One <c>&lt;language&gt;/&lt;key&gt;.md</c>: a page's text, front matter and Markdown.</summary>
internal sealed record PageFile(string Key, string Language, string Slug, string Title, string Summary, string Description,
    string[] Hero, string Body, int SlugLine)
{
    private const string Fence = "---";

    /// <summary>Reads and checks the text of a file; its name tells the page, its folder the language.</summary>
    /// <exception cref="ContentFileException">Something is wrong; the message names the line.</exception>
    public static PageFile Read(string language, string key, string text)
    {
        var file = $"{language}/{key}.md";
        var lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        if (lines[0].TrimEnd() != Fence) throw new ContentFileException(file, 1, "the front matter must begin with ---.");
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0) throw new ContentFileException(file, 1, "the front matter does not end: a second --- is missing.");
        var fields = FrontMatter(file, string.Join('\n', lines[1..end]));
        var slug = fields.Text("slug", Lengths.Slug, mayBeEmpty: true);
        if (SlugRules.ProblemOf(key, slug) is { } problem) throw fields.Problem("slug", problem);
        var body = string.Join('\n', lines[(end + 1)..]).Trim('\n');
        if (body.Length == 0) throw new ContentFileException(file, end + 1, "there is no text below the front matter.");
        if (body.Length > Lengths.Body) throw new ContentFileException(file, end + 2, $"the text has {body.Length} characters, and {Lengths.Body} at most fit.");
        CheckBlocks(file, lines, end + 1);
        return new(key, language, slug, fields.Text("title", Lengths.Title), fields.Text("summary", Lengths.Summary), fields.Text("description", Lengths.Description),
            fields.List("hero"), body, fields.LineOf("slug"));
    }

    private static YamlFields FrontMatter(string file, string yaml) =>
        YamlFields.Parse(file, yaml, above: 1) is YamlMappingNode mapping
            ? new YamlFields(file, mapping, above: 1).Only("slug", "title", "summary", "description", "hero")
            : throw new ContentFileException(file, 2, "the front matter holds no fields.");

    private static void CheckBlocks(string file, string[] lines, int above)
    {
        if (BodyParts.LineOfLostEnd(string.Join('\n', lines[above..])) is { } lost)
            throw new ContentFileException(file, above + lost, "::end stands here without a block before it.");
    }
}
