using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReciproCoach.Content.Seeding;

/// <summary>Reads one YAML mapping field by field; whatever is wrong is told with file and line.</summary>
/// <param name="file">The file's name for messages.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="above">How many lines of the file stand above the YAML.</param>
internal sealed class YamlFields(string file, YamlMappingNode mapping, int above)
{
    private int Line => above + (int)mapping.Start.Line;

    /// <summary>The document's root node; null where there is nothing but space and comments.</summary>
    public static YamlNode? Parse(string file, string yaml, int above)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException problem)
        {
            throw Unreadable((int)problem.Start.Line, problem.InnerException?.Message ?? problem.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner's own answer to a list or quotation that is never closed.
            throw Unreadable((int)(parser.Current?.End.Line ?? 1), "a bracket or quotation mark is not closed");
        }

        ContentFileException Unreadable(int line, string why) => new(file, above + Math.Max(1, line), $"this is not readable YAML ({why}).");
    }

    public YamlFields Only(params string[] known)
    {
        foreach (var key in mapping.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name))
                throw new ContentFileException(file, above + (int)key.Start.Line, $"“{key}” is not one of {string.Join(", ", known)}.");
        return this;
    }

    public string Text(string key, int atMost, bool mayBeEmpty = false)
    {
        var text = Find(key) is { } node ? Scalar(key, node) : throw Problem($"“{key}” is missing.");
        if (text.Length == 0 && !mayBeEmpty) throw Problem(key, $"“{key}” is empty.");
        return text.Length <= atMost ? text : throw Problem(key, $"“{key}” has {text.Length} characters, and {atMost} at most fit.");
    }

    public string? Optional(string key) => Find(key) is { } node ? Scalar(key, node) : null;

    public bool Flag(string key) => Optional(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Problem(key, $"“{key}” is neither true nor false but “{other}”."),
    };

    public int Number(string key) => int.TryParse(Text(key, 10), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Problem(key, $"“{key}” is not a whole number.");

    public string[] List(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => Scalar(key, item))],
        _ => throw Problem(key, $"“{key}” is not a list."),
    };

    /// <summary>Where the field stands in the file; the mapping's own line where it is missing.</summary>
    public int LineOf(string key) => Find(key) is { } node ? above + (int)node.Start.Line : Line;

    public ContentFileException Problem(string key, string sentence) => new(file, LineOf(key), sentence);

    private ContentFileException Problem(string sentence) => new(file, Line, sentence);

    private YamlNode? Find(string key) => mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private string Scalar(string key, YamlNode node) => node is YamlScalarNode scalar
        ? scalar.Value?.Trim() ?? ""
        : throw new ContentFileException(file, above + (int)node.Start.Line, $"“{key}” is not plain text.");
}
