using System.Text.RegularExpressions;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>
/// Finds the sentences in pages and code: T["…"], T.Plural("…", "…"), T.Html("…"), T.In("…")["…"], Text.Of("…"),
/// Text.Plural, Text.In, and the display names and messages of data annotations.
/// </summary>
public static partial class Finder
{
    private static readonly string[] Folders = ["modules", "site"];

    /// <summary>Every sentence of the repository's modules and site, in the order of files and places.</summary>
    public static FoundSentences FindAll(string root)
    {
        var found = new Findings();
        foreach (var file in Folders.SelectMany(folder => SourceFiles(root, folder)).Order(StringComparer.Ordinal))
            Find(File.ReadAllText(Path.Combine(root, file)), file, found);
        return found.Result();
    }

    /// <summary>The sentences of one file.</summary>
    public static FoundSentences FindIn(string code, string file)
    {
        var found = new Findings();
        Find(code, file, found);
        return found.Result();
    }

    private static IEnumerable<string> SourceFiles(string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml")
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"));

    private static void Find(string original, string file, Findings found)
    {
        var code = Comments().Replace(original, comment => NotLineBreaks().Replace(comment.Value, " "));
        foreach (Match start in Starts().Matches(code))
        {
            var at = start.Index + start.Length;
            var place = new Place(file, original, start.Index);
            if (start.Groups["words"].Success)
                FollowCall(code, at, place, found);
            else if (start.Groups["display"].Success)
                FindNames(code, at, place, found);
            else if (Literals.BeginsAt(code, at))
                found.Add(null, Literals.Read(code, ref at), null, place);
        }
    }

    /// <summary>Follows .For(…), .In("…") and so on from the words to the sentence.</summary>
    private static void FollowCall(string code, int at, Place place, Findings found)
    {
        string? context = null;
        while (Step().Match(code, at) is { Success: true } step)
        {
            at = step.Index + step.Length;
            switch (step.Groups["name"].Value)
            {
                case "For":
                    Arguments.SkipAll(code, ref at);
                    break;
                case "In":
                    context = Arguments.Context(code, ref at) ?? Findings.UnknownContext;
                    break;
                case "Plural":
                    var one = Arguments.Sentences(code, ref at);
                    at++;
                    if (one is [{ } singular] && Arguments.Sentences(code, ref at) is [{ } plural])
                        found.Add(context, singular, plural, place);
                    else if (one.Count > 0)
                        found.Add(context, null, null, place);
                    return;
                default:
                    foreach (var sentence in Arguments.Sentences(code, ref at))
                        found.Add(context, sentence, null, place);
                    return;
            }
        }
    }

    private static void FindNames(string code, int at, Place place, Findings found)
    {
        var end = at;
        Arguments.SkipAll(code, ref end);
        foreach (Match name in DisplayNames().Matches(code[at..end]))
        {
            var literal = at + name.Index + name.Length;
            if (Literals.BeginsAt(code, literal))
                found.Add(null, Literals.Read(code, ref literal), null, place);
        }
    }

    [GeneratedRegex(@"(?<words>\b(?:T|words|Words|Text)\b(?=\s*[\[.]))|(?<display>\bDisplay\s*\()|\bErrorMessage\s*=\s*")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\G\s*(?:\[|\.\s*(?<name>For|In|Of|Html|Plural)\s*\()")]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(?:Name|Description|Prompt)\s*=\s*")]
    private static partial Regex DisplayNames();

    [GeneratedRegex(@"^[ \t]*//[^\n]*$|@\*.*?\*@", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex NotLineBreaks();
}
