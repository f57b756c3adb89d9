using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>What the fields of a text are called.</summary>
internal static class FieldNames
{
    public static Text Of(string field) => field switch
    {
        "Title" => Text.Of("Title"),
        "Slug" => Text.Of("Address"),
        "Summary" => Text.Of("Summary"),
        "Hero" => Text.Of("The home page’s sentences"),
        "Body" => Text.Of("Text"),
        "Description" => Text.Of("For search engines"),
        _ => throw new InvalidOperationException($"There is no field {field}."),
    };
}
