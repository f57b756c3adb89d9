using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>An index one can write to, and the place in the feed of changes it has been brought to.</summary>
internal interface ICoachIndexer
{
    /// <summary>The last change the index knows of; those after it, and late ones of the window before it, are still to be followed.</summary>
    long Cursor { get; }

    /// <summary>The feed's last line when it was begun: earlier wishes to build it anew are fulfilled.</summary>
    long BuiltAt { get; }

    /// <summary>False for a change of the re-read window that has been followed already.</summary>
    bool IsNew(Change change);

    /// <summary>The version of whatever is read of the database from now on: greater than any before, so that what was read earlier and comes later is known by it.</summary>
    Task<long> NextVersionAsync(CancellationToken cancellation);

    /// <summary>Replaces all it knows of these members; one without documents is removed. Findable and lasting only once kept.</summary>
    Task PutAsync(IReadOnlyCollection<DescribedCoach> coaches, CancellationToken cancellation);

    /// <summary>Somebody has asked for it to be built anew (<see cref="IndexChanges"/>); whoever looks after it does so in its next round.</summary>
    void MustBeBuiltAnew();

    /// <summary>Makes what was put findable, and lasting together with the new place in the feed.</summary>
    /// <param name="followed">The changes this brings in.</param>
    Task KeepAsync(long cursor, IReadOnlyCollection<long> followed, CancellationToken cancellation);

    /// <summary>Notes changes that are of no concern to the index; the next <see cref="KeepAsync"/> makes it lasting.</summary>
    void Pass(long cursor, IReadOnlyCollection<long> followed);
}
