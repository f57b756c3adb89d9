namespace ReciproCoach.Members.Accounts;

/// <summary>The texts everybody agrees to on registering. A change in what they say needs a new version here.</summary>
internal static class Agreement
{
    public const string Version = "2026-11";

    public static IEnumerable<Consent> Now(Guid member, string language, DateTimeOffset at) =>
        Enum.GetValues<AgreedText>().Select(text => new Consent { MemberId = member, Text = text, Version = Version, Language = language, At = at });
}
