namespace ReciproCoach.E2e.Portal;

/// <summary>The checkout these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "ReciproCoach.sln")) ? from : Find(Path.GetDirectoryName(from) ?? throw new InvalidOperationException("The solution is not above the tests."));
}
