using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds.Making;

/// <summary>Writes rounds and participants as they are given, all in one transaction.</summary>
internal sealed class AddRoundsDirectly(PortalDb db, ChangesFeed changes, TimeProvider clock) : IAddRounds
{
    public Task AddAsync(IReadOnlyList<NewRound> rounds, CancellationToken cancellation) => db.InTransactionAsync(() =>
    {
        foreach (var round in rounds) Add(round);
        return Task.CompletedTask;
    }, cancellation);

    private void Add(NewRound add)
    {
        var facts = add.Facts;
        var round = new Round
        {
            Id = facts.Id, Handle = facts.Handle.Length > 0 ? facts.Handle : Handle.New(), Language = facts.Language, Kind = facts.Kind, Country = facts.Country,
            Credentials = [.. facts.Credentials], Sessions = facts.Sessions, Minutes = facts.Minutes,
            EnrolmentCloses = facts.EnrolmentCloses, RequestsClose = facts.RequestsClose, Starts = facts.Starts, Ends = facts.Ends, Fee = facts.Fee,
            Places = facts.Places, PlacesTaken = add.Participants.Count, OldPairsAllowed = facts.OldPairsAllowed,
            PublishedAt = facts.PublishedAt, PublishAt = facts.OpensAt, MatchingPublishedAt = facts.MatchingPublishedAt, CancelledAt = facts.CancelledAt,
        };
        round.Take(add.Texts);
        db.Add(round);
        changes.Add(RoundChanges.Kind, round.Id);
        foreach (var participant in add.Participants) Add(round, participant);
    }

    private void Add(Round round, NewParticipant add)
    {
        var joined = round.PublishedAt ?? clock.GetUtcNow();
        var enrolment = new Enrolment
        {
            Id = add.Enrolment, RoundId = round.Id, MemberId = add.Member, State = EnrolmentState.Confirmed, JoinedAt = joined, ConfirmedAt = joined,
            AgreementVersion = Agreement.Version, AgreementLanguage = Agreement.In(round.Language).Language, AgreedAt = joined, HoursLogConsentAt = joined,
        };
        enrolment.Take(add.Wishes);
        db.Add(enrolment);
        db.AddRange(add.Requests.Select((member, index) => new CoachRequest { EnrolmentId = add.Enrolment, Rank = index + 1, MemberId = member }));
        db.AddRange(add.NotWith.Select(member => new NotWith { EnrolmentId = add.Enrolment, MemberId = member }));
    }
}
