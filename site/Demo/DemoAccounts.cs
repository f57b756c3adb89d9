namespace ReciproCoach.Site.Demo;

/// <summary>The accounts a newcomer signs in with; README lists them. All of the demo's people share one passphrase.</summary>
internal static class DemoAccounts
{
    public const string Passphrase = "everyone coaches somebody else";

    public const string Administrator = "admin@demo.test";

    public const string Editor = "editor@demo.test";

    /// <summary>The one whose presence says that the demo has been seeded.</summary>
    public static Guid AdministratorId { get; } = new("de300000-0000-8000-8000-000000000001");

    public static Guid EditorId { get; } = new("de300000-0000-8000-8000-000000000002");

    public static string Member(string language) => $"member.{language}@demo.test";

    public static string Coordinator(string language) => $"coordinator.{language}@demo.test";
}
