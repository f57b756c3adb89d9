using System.Collections.Frozen;

namespace ReciproCoach.Content;

/// <summary>
/// The words the portal's own pages have as first segment after the language. They are the same in every language, and no
/// programme page may take one as its slug. A test holds the list against the portal's real routes.
/// </summary>
public static class ProductWords
{
    public static IReadOnlySet<string> All { get; } = new[]
    {
        "account", "admin", "api", "appearance", "coaches", "desk", "editor", "error", "health", "hooks", "hours", "hours.csv", "my-page", "my-round", "my-rounds",
        "pay", "profile", "register", "rounds", "sign-in", "sign-out",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
