using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>A round as readers of one language see it at a moment.</summary>
/// <param name="Tongue">The language of the round's own words, where it is not the reader's: to translators, who look at the portal in a language nobody writes in.</param>
internal sealed record RoundView(RoundFacts Facts, RoundText Text, RoundPhase Phase, DateTimeOffset Now, IReadOnlyList<TimelineStep> Timeline, string? Tongue)
{
    /// <summary>It is only looked at: nobody can join yet.</summary>
    public bool IsPreview { get; init; }

    public IEnumerable<string> Paragraphs => Text.Description.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static RoundView Of(RoundFacts facts, RoundText text, Words words, DateTimeOffset now) =>
        new(facts, text, facts.PhaseAt(now), now, TimelineStep.Of(facts, words, now), text.Language == words.Language.Code ? null : text.Language);
}
