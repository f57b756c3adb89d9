namespace ReciproCoach.Content.Tests;

/// <summary>Small content files for stories.</summary>
internal static class Files
{
    public static (string, string) List(params string[] ids) =>
        ("pages.yaml", string.Concat(ids.Select((id, i) => $"- id: {id}\n  order: {i + 1}\n  navigation: true\n  footer: {(i == 0 ? "true" : "false")}\n")));

    public static (string, string) Page(string language, string key, string slug, string body = "Text.", string title = "Title") =>
        ($"{language}/{key}.md", $"---\nslug: '{slug}'\ntitle: {title}\nsummary: Summary.\ndescription: Description.\n---\n{body}\n");
}
