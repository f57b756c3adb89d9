using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>Reads when a round is to open: a time on the clocks of a place that they show, that is still to come, and leaves time to join.</summary>
internal static class OpeningTime
{
    public static (ZonedMoment? At, IReadOnlyList<Complaint> Complaints) Read(DateTime? local, string? zone, RoundFacts round, DateTimeOffset now)
    {
        var (at, problems) = FutureMoment.Read(local, zone, now);
        if (at is null) return (null, [.. problems.Select(problem => new Complaint(problem.IsOfTheZone ? nameof(PublishingModel.OpensIn) : nameof(PublishingModel.OpensAt), problem.Sentence))]);
        return ARoundOpensWhileItCanBeJoined.Broken(at, round) is { } why ? (null, [why]) : (at, []);
    }
}

internal static class ARoundOpensWhileItCanBeJoined
{
    public static Complaint? Broken(ZonedMoment at, RoundFacts round) => round.EnrolmentCloses.Utc <= at.Utc
        ? new(nameof(PublishingModel.OpensAt), Text.In("ARoundOpensWhileItCanBeJoined").Of("Enrolment is closed by then ({closes}).", ("closes", round.EnrolmentCloses))) : null;

    /// <summary>The same, where the other of the two moments is being changed.</summary>
    public static Complaint? Broken(ZonedMoment? enrolmentCloses, ZonedMoment? opens, DateTimeOffset now) => opens?.Utc > now && enrolmentCloses?.Utc > now && enrolmentCloses.Utc <= opens.Utc
        ? new("EnrolmentCloses", Text.In("ARoundOpensWhileItCanBeJoined").Of("The round opens only after that ({opens}).", ("opens", opens))) : null;
}
