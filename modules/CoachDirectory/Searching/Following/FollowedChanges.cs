using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>How far the feed has been followed, and which lines of its re-read window are known.</summary>
internal sealed class FollowedChanges(long cursor)
{
    private HashSet<long> seen = [];

    public long Cursor { get; private set; } = cursor;

    public bool IsNew(Change change) => !seen.Contains(change.Id);

    public void Pass(long cursor, IEnumerable<long> followed)
    {
        Cursor = cursor;
        seen = [.. seen.Concat(followed).Where(id => id > cursor - ChangesFeed.Window)];
    }
}
