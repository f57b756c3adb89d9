namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>A line in the feed of changes that asks every index to be built anew by whoever writes it. Its entity is nobody's.</summary>
internal static class IndexChanges
{
    public const string Kind = "coach-index";
}
