using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Rules;

/// <summary>What must be true of a page's words.</summary>
internal static class TextRules
{
    private static readonly Text Missing = Text.Of("Please fill this in.");

    /// <summary>Before they are kept, even as a draft: they can be found again, fit, and harm nobody. One complaint a field.</summary>
    public static IReadOnlyList<Complaint> BrokenBySaving(string key, WrittenText text) =>
        [.. TooLong(text).Concat(Unfit(key, text)).DistinctBy(complaint => complaint.Field)];

    /// <summary>Before readers see them: nothing that belongs to a page is missing.</summary>
    public static IEnumerable<Complaint> BrokenByPublishing(WrittenText text)
    {
        if (text.Summary.Length == 0) yield return new("Summary", Missing);
        if (text.Description.Length == 0) yield return new("Description", Missing);
        if (text.Body.Length == 0) yield return new("Body", Missing);
    }

    private static IEnumerable<Complaint> TooLong(WrittenText text)
    {
        (string Field, string Words, int Longest)[] fields =
        [
            ("Title", text.Title, Lengths.Title), ("Slug", text.Slug, Lengths.Slug), ("Summary", text.Summary, Lengths.Summary),
            ("Description", text.Description, Lengths.Description), ("Hero", text.Hero.MaxBy(line => line.Length) ?? "", Lengths.Hero), ("Body", text.Body, Lengths.Body),
        ];
        return fields.Where(field => field.Words.Length > field.Longest)
            .Select(field => new Complaint(field.Field, Text.Of("This text is too long: {n} characters at most.", ("n", field.Longest))));
    }

    private static IEnumerable<Complaint> Unfit(string key, WrittenText text)
    {
        if (text.Title.Length == 0) yield return new("Title", Missing);
        if (SlugSentence(key, text.Slug) is { } slug) yield return new("Slug", slug);
        // What is far too long is not read through as well.
        if (text.Body.Length > Lengths.Body) yield break;
        if (BodyParts.LineOfLostEnd(text.Body) is { } line) yield return new("Body", Text.Of("Line {n}: ::end stands here without a block before it.", ("n", line)));
        if (MarkdownRules.FirstBroken(text.Body) is { } problem) yield return new("Body", problem);
    }

    private static Text? SlugSentence(string key, string slug) => SlugRules.Check(key, slug) switch
    {
        SlugProblem.None => null,
        SlugProblem.Missing => Missing,
        SlugProblem.NotEmpty => Text.Of("The home page has no address of its own: please leave this empty."),
        SlugProblem.Shape => Text.Of("Please use small letters from a to z, digits and single hyphens: for example how-it-works."),
        SlugProblem.ProductWord => Text.Of("This word is the address of one of the portal’s own pages. Please choose another."),
        var other => throw new InvalidOperationException($"No sentence for {other}."),
    };
}
