namespace ReciproCoach.CoachDirectory.Searching.Checking;

/// <summary>The indexes an engine keeps, seen from outside: from a command, while the portal may be running or not.</summary>
internal interface IKnowIndexes
{
    /// <summary>Everything each index says of coaches. None where none has been built yet.</summary>
    Task<IReadOnlyList<IndexContents>> ReadAsync(CancellationToken cancellation);

    /// <summary>Has all built anew: here where nobody else writes, else by whoever does, once they read the line of the feed.</summary>
    /// <param name="line">The line that asks for it.</param>
    /// <param name="output">What happens, for the operator.</param>
    Task RebuildAsync(long line, TextWriter output, CancellationToken cancellation);
}

/// <summary>What one index says.</summary>
/// <param name="Name">As the operator knows it: a folder, or an index's name.</param>
/// <param name="Cursor">The last change it knows of.</param>
/// <param name="Fingerprints">Of each document, by its id.</param>
/// <param name="Damage">Why it cannot be read; null where it can.</param>
internal sealed record IndexContents(string Name, long Cursor, IReadOnlyDictionary<string, string> Fingerprints, string? Damage = null);
