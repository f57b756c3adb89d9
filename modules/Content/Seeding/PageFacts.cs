using YamlDotNet.RepresentationModel;

namespace ReciproCoach.Content.Seeding;

/// <summary>One entry of <c>pages.yaml</c>: what is the same about a page in every language.</summary>
internal sealed record PageFacts(string Key, string? Parent, int Order, bool InNavigation, bool InFooter, bool Legal)
{
    public const string File = "pages.yaml";

    /// <summary>All entries in the file's order; ids are unique and parents exist, without a circle.</summary>
    public static IReadOnlyList<PageFacts> ReadAll(string yaml)
    {
        if (YamlFields.Parse(File, yaml, above: 0) is not YamlSequenceNode list)
            throw new ContentFileException(File, 1, "a list of pages is expected.");
        var pages = new Dictionary<string, PageFacts>();
        foreach (var item in list.Children)
        {
            if (item is not YamlMappingNode mapping)
                throw new ContentFileException(File, (int)item.Start.Line, "a page with its id is expected.");
            var fields = new YamlFields(File, mapping, above: 0).Only("id", "parent", "order", "navigation", "footer", "legal");
            var page = Read(fields);
            // A parent stands above its children: so every parent exists, and there is no circle.
            if (page.Parent is not null && !pages.ContainsKey(page.Parent))
                throw fields.Problem("parent", $"the parent “{page.Parent}” does not stand above “{page.Key}” in this file.");
            if (!pages.TryAdd(page.Key, page)) throw fields.Problem("id", $"the id “{page.Key}” stands here twice.");
        }
        return [.. pages.Values];
    }

    private static PageFacts Read(YamlFields fields) => new(
        fields.Text("id", 100), fields.Optional("parent"), fields.Number("order"),
        fields.Flag("navigation"), fields.Flag("footer"), fields.Flag("legal"));
}
