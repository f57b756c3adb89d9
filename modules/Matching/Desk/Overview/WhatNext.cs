using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Overview;

/// <summary>What a round needs of its coordinators next.</summary>
/// <param name="Urgent">It waits for a person; everything else goes by itself.</param>
internal sealed record NextTask(StateKind Kind, bool Urgent, Text What, Text? Action = null, string Path = "");

/// <summary>Finds it from the round's phase.</summary>
internal sealed class WhatNext(Formats formats, Words words, DateTimeOffset now)
{
    private const int FewestPeople = 3;
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    public NextTask For(RoundFacts round, bool hasDraft) => round.PhaseAt(now) switch
    {
        RoundPhase.Upcoming => new(StateKind.Idle, false, Text.Of("Opens: {when}", ("when", formats.Moment(round.LocalTime(round.PublishedAt!.Value), round.Zone)))),
        RoundPhase.Enrolling => Enrolling(round),
        RoundPhase.Requesting => new(StateKind.Idle, false, Text.Of("Participants may change their requests: {when}", ("when", formats.Deadline(round.RequestsClose, now)))),
        RoundPhase.Matching => Matching(round, hasDraft),
        RoundPhase.Matched => new(StateKind.Good, false, Text.Of("Everybody knows their partners. Start: {when}", ("when", formats.Deadline(round.Starts, now)))),
        RoundPhase.Running => new(StateKind.Good, false, Text.Of("Sessions take place. End: {when}", ("when", formats.Deadline(round.Ends, now)))),
        RoundPhase.Finished => new(StateKind.Idle, false, Text.Of("The round is over.")),
        RoundPhase.Cancelled => new(StateKind.Idle, false, Text.Of("The round has been cancelled.")),
        RoundPhase.Draft => throw new InvalidOperationException("A round that is still a draft is no concern of coordinators."),
        var phase => throw new InvalidOperationException($"Unknown phase {phase}."),
    };

    private NextTask Enrolling(RoundFacts round)
    {
        var closes = formats.Deadline(round.EnrolmentCloses, now);
        var endsSoon = round.PlacesLeft > 0 && round.EnrolmentCloses.Utc - now < Soon;
        return endsSoon
            ? new(StateKind.Warn, true, Text.Plural("{n} place is left. Enrolment closes: {when}", "{n} places are left. Enrolment closes: {when}", round.PlacesLeft, ("when", closes)),
                Text.Of("See how it fills"), words.Desk(round))
            : new(StateKind.Idle, false, Text.Of("Enrolment closes: {when}", ("when", closes)));
    }

    private NextTask Matching(RoundFacts round, bool hasDraft)
    {
        if (round.PlacesTaken < FewestPeople)
            return new(StateKind.Bad, true, Text.Of("Fewer than three people take part, so no ring can be made. An editor can cancel the round."), Text.Of("See the round"), words.Desk(round));
        var kind = round.Starts.Utc <= now ? StateKind.Bad : StateKind.Warn;
        var start = ("when", (object?)formats.Deadline(round.Starts, now));
        return hasDraft
            ? new(kind, true, Text.Of("A draft waits to be published. Start: {when}", start), Text.Of("Look at the draft"), words.Matching(round))
            : new(kind, true, Text.Of("The requests are complete: the matching can be made. Start: {when}", start), Text.Of("Make the matching"), words.Matching(round));
    }
}
