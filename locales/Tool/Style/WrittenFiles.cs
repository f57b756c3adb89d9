using System.Text.RegularExpressions;

namespace ReciproCoach.Locales.Tool.Style;

/// <summary>Texts that stand in files of their own: the programme's pages, and the participation agreement.</summary>
public static partial class WrittenFiles
{
    /// <summary>What breaks the style of a language in the repository's files, with file and line.</summary>
    public static IEnumerable<string> Problems(string root) =>
        Pages(root).Concat(Agreements(root)).OrderBy(one => one.File, StringComparer.Ordinal)
            .SelectMany(one => ProblemsIn(one.Language, Path.GetRelativePath(root, one.File).Replace('\\', '/'), File.ReadAllText(one.File)));

    /// <summary>The same for the text of one file.</summary>
    public static IEnumerable<string> ProblemsIn(string language, string file, string text)
    {
        var lines = Comments().Replace(text, comment => new string('\n', comment.Value.Count(sign => sign == '\n'))).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var problem in WithoutMarks(lines[i]).SelectMany(text => StyleCheck.Problems(language, text)))
                yield return $"{file}:{i + 1}: {problem}";
        }
    }

    private static IEnumerable<(string Language, string File)> Pages(string root) =>
        from folder in Directory.EnumerateDirectories(Path.Combine(root, "content"))
        from file in Directory.EnumerateFiles(folder, "*.md")
        select (Path.GetFileName(folder), file);

    private static IEnumerable<(string Language, string File)> Agreements(string root) =>
        from file in Directory.EnumerateFiles(Path.Combine(root, "modules", "Rounds", "Joining", "Agreement"), "*.md")
        select (Path.GetFileNameWithoutExtension(file).Split('.')[^1], file);

    /// <summary>The texts of a line: front matter without its key and quotation marks, each cell of a table by itself.</summary>
    private static string[] WithoutMarks(string line)
    {
        var text = FrontMatter().Match(line) is { Success: true } field ? Quoted().Replace(field.Groups["value"].Value, "") : line;
        return text.Replace("**", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?:slug|title|summary|description|hero):\s*(?<value>.*)$")]
    private static partial Regex FrontMatter();

    /// <summary>Quotation marks of YAML: around the value, or around each item of a list.</summary>
    [GeneratedRegex("^['\"]|['\"]$|(?<=\\[|, )\"|\"(?=,|\\])")]
    private static partial Regex Quoted();
}
