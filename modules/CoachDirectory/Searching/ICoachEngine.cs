using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>
/// The port every search engine stands behind. It is asked in the portal's own words (<see cref="WordQuery"/>), already cut into
/// stems, so that every engine finds the same; it knows nothing of languages.
/// </summary>
internal interface ICoachEngine
{
    /// <summary>Why it cannot answer as it should, for the operator; null where all is well.</summary>
    string? Complaint { get; }

    /// <summary>Those who fit, among the documents the reader may see; null where the engine cannot answer just now.</summary>
    /// <param name="words">Null for everybody.</param>
    Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation);

    /// <summary>The words of one language (or names, see <see cref="Describing.CoachFields.Spelled"/>) that begin so in documents the reader may see, the most frequent first; null where it cannot answer.</summary>
    /// <param name="field">A field of spelled words.</param>
    /// <param name="beginning">Folded.</param>
    Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation);
}
