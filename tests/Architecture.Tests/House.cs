namespace ReciproCoach.Architecture.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class House
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The sources under a folder; what builds leave behind is no source.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "ReciproCoach.sln")) ? from : Find(Path.GetDirectoryName(from) ?? throw new InvalidOperationException("The solution is not above the tests."));
}
