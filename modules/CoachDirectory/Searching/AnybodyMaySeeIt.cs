using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Only a complete profile whose owner shows it to everyone is listed, found or counted.</summary>
internal static class AnybodyMaySeeIt
{
    public static bool IsTrueOf(CoachProfile profile) => profile is { Audience: Audience.Public, IsComplete: true };
}
