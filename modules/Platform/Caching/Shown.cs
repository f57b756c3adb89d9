namespace ReciproCoach.Platform.Caching;

/// <summary>
/// What the answer to this request was made from, noted by whoever reads it. When the changes feed tells of one of these things,
/// the kept answer is dropped. One per request.
/// </summary>
public sealed class Shown
{
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);

    /// <summary>Everything noted so far, as <see cref="One"/> and <see cref="Any"/> write it.</summary>
    public IReadOnlyCollection<string> Tags => tags;

    /// <summary>One thing: the answer falls with a change of it.</summary>
    /// <param name="kind">The kind of its lines in the changes feed.</param>
    /// <param name="entity">Its id there.</param>
    public void Note(string kind, Guid entity) => tags.Add(One(kind, entity));

    /// <summary>A list: the answer falls with any change of the kind, or of the things a module names so itself.</summary>
    public void NoteAny(string kind) => tags.Add(Any(kind));

    /// <summary>How one thing is noted.</summary>
    public static string One(string kind, Guid entity) => $"{kind}:{entity:N}";

    /// <summary>How a whole kind is noted.</summary>
    public static string Any(string kind) => kind;
}
