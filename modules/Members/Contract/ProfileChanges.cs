namespace ReciproCoach.Members;

/// <summary>What the changes feed and kept answers call profiles: a line whenever a member's name, profile or audience is another one, or gone.</summary>
public static class ProfileChanges
{
    public const string Kind = "profile";
}
