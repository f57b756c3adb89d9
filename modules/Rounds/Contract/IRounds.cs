using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>The rounds as other rooms see them. Drafts come through too: who may see what is the asker's to check.</summary>
public interface IRounds
{
    Task<RoundFacts?> FindAsync(Guid round, CancellationToken cancellation);

    /// <summary>By the public id of URLs.</summary>
    Task<RoundFacts?> FindByHandleAsync(string handle, CancellationToken cancellation);

    /// <summary>The published rounds of these languages, cancelled ones too, the latest start first.</summary>
    Task<IReadOnlyList<RoundFacts>> InLanguagesAsync(IReadOnlyCollection<string> languages, CancellationToken cancellation);

    /// <summary>By id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, RoundFacts>> ManyAsync(IReadOnlyCollection<Guid> rounds, CancellationToken cancellation);

    /// <summary>The title in a language, in the round's own where it has none there.</summary>
    /// <exception cref="InvalidOperationException">There is no such round.</exception>
    Task<string> TitleAsync(Guid round, string language, CancellationToken cancellation);

    /// <summary>The title for a reader not yet known, for mails.</summary>
    /// <exception cref="InvalidOperationException">There is no such round.</exception>
    Task<RoundTitle> TitleAsync(Guid round, CancellationToken cancellation);

    /// <summary>
    /// Marks the matching as published and releases those left out (<see cref="EnrolmentReleased"/>), each with a mail that says
    /// why. Joins the caller's transaction; the caller tells the matched.
    /// </summary>
    /// <exception cref="InvalidOperationException">The round is unknown, cancelled or already matched, or somebody left out is not confirmed in it.</exception>
    Task MatchingPublishedAsync(Guid round, IReadOnlyList<LeftOut> leftOut, CancellationToken cancellation);
}

/// <summary>A participant for whom no partners were found, and why: a whole sentence with its full stop.</summary>
public sealed record LeftOut(Guid Enrolment, Text Why);
