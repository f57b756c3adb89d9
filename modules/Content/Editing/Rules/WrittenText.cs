using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Editing.Rules;

/// <summary>A page's words in one language as an editor would have them; what is missing is empty.</summary>
internal sealed record WrittenText(string Slug, string Title, string Summary, string Description, IReadOnlyList<string> Hero, string Body)
{
    public static WrittenText Of(TextVersion version) =>
        new(version.Slug, version.Title, version.Summary, version.Description, version.Hero, version.Body);

    /// <summary>Line ends differ between browsers and are no difference.</summary>
    public bool SaysTheSameAs(TextVersion version) => (Slug, Title, Summary, Description, Body) == (version.Slug, version.Title, version.Summary, version.Description, version.Body)
        && Hero.SequenceEqual(version.Hero);

    public TextVersion AsVersion(Guid text, int number, int? madeFrom, Guid? author, DateTimeOffset now) => new()
    {
        TextId = text,
        Number = number,
        Slug = Slug,
        Title = Title,
        Summary = Summary,
        Description = Description,
        Hero = [.. Hero],
        Body = Body,
        MadeFrom = madeFrom,
        Author = author,
        SavedAt = now,
    };
}
