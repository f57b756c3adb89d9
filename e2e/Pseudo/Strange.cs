using Microsoft.Playwright;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Looks at a page in the pseudo-language.</summary>
internal static class Strange
{
    private static readonly string Script = Read();

    /// <summary>One line for each word outside brackets, each cut-off and each overflow.</summary>
    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Script);

    private static string Read()
    {
        using var file = typeof(Strange).Assembly.GetManifestResourceStream("faults.js")!;
        using var reader = new StreamReader(file);
        // What stands before the function is for people.
        var text = reader.ReadToEnd();
        return text[text.IndexOf("() =>", StringComparison.Ordinal)..];
    }
}
