using ReciproCoach.Members;

namespace ReciproCoach.Rounds;

/// <summary>A round to be made without an editor: for the demo and for tests.</summary>
/// <param name="Facts">Taken as they are; <c>PlacesTaken</c> is counted from the participants.</param>
/// <param name="Texts">By language code; the round's own language must be there.</param>
public sealed record NewRound(RoundFacts Facts, IReadOnlyDictionary<string, NewRoundText> Texts, IReadOnlyList<NewParticipant> Participants);

/// <summary>What a round says of itself in one language; the description may have paragraphs.</summary>
public sealed record NewRoundText(string Title, string Summary, string Description);

/// <summary>Somebody confirmed from the start.</summary>
public sealed record NewParticipant(Guid Enrolment, Guid Member, CoachWishes Wishes, IReadOnlyList<Guid> Requests, IReadOnlyList<Guid> NotWith);

/// <summary>Makes rounds with their participants, past rules and mails; no event is raised.</summary>
public interface IAddRounds
{
    Task AddAsync(IReadOnlyList<NewRound> rounds, CancellationToken cancellation);
}
