using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Tests;

/// <summary>People and letters for tests that do not care which.</summary>
internal static class Some
{
    public static Recipient Anna { get; } = new("anna@example.org", "Anna", "it", "Europe/Rome");

    public static Letter Letter { get; } = new("round-news", Text.Of("A round opens"),
    [
        new Paragraph(Text.Of("A place is free for you until {when}.", ("when", new DateTimeOffset(2026, 12, 7, 17, 30, 0, TimeSpan.Zero)))),
        new Button(Text.Of("Join the round"), "https://portal.example/it/rounds/abc?from=mail&day=7"),
    ]);
}
