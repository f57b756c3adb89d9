using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>Reads when a round is to open: a time on the clocks of a place that they show, that is still to come, and leaves time to join.</summary>
internal static class OpeningTime
{
    public static (ZonedMoment? At, IReadOnlyList<Complaint> Complaints) Read(DateTime? local, string? zone, RoundFacts round, DateTimeOffset now)
    {
        var complaints = new List<Complaint>();
        if (Zones.Find(zone) is null) complaints.Add(new(nameof(PublishingModel.OpensIn), Text.Of("Please choose a time zone from the list.")));
        if (local is not { Year: > 2000 and < 2200 }) complaints.Add(new(nameof(PublishingModel.OpensAt), Text.Of("Please choose a day and a time.")));
        if (complaints.Count > 0) return (null, complaints);
        var at = ZonedMoment.At(local!.Value, zone!);
        var why = ClocksShowTheTimeARoundOpens.Broken(local.Value, zone!) ?? ARoundOpensInTheFuture.Broken(at, now) ?? ARoundOpensWhileItCanBeJoined.Broken(at, round);
        return why is null ? (at, []) : (null, [why]);
    }
}

/// <summary>In the night the clocks are put forward, an hour is skipped: nobody can say which moment is meant.</summary>
internal static class ClocksShowTheTimeARoundOpens
{
    public static Complaint? Broken(DateTime local, string zone) => Zones.Find(zone)!.IsInvalidTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified))
        ? new(nameof(PublishingModel.OpensAt), Text.Of("The clocks are put forward that night, and this time does not exist. Please choose another.")) : null;
}

internal static class ARoundOpensInTheFuture
{
    public static Complaint? Broken(ZonedMoment at, DateTimeOffset now) => at.Utc <= now
        ? new(nameof(PublishingModel.OpensAt), Text.Of("This moment has already passed.")) : null;
}

internal static class ARoundOpensWhileItCanBeJoined
{
    public static Complaint? Broken(ZonedMoment at, RoundFacts round) => round.EnrolmentCloses.Utc <= at.Utc
        ? new(nameof(PublishingModel.OpensAt), Text.In("ARoundOpensWhileItCanBeJoined").Of("Enrolment is closed by then ({closes}).", ("closes", round.EnrolmentCloses))) : null;

    /// <summary>The same, where the other of the two moments is being changed.</summary>
    public static Complaint? Broken(ZonedMoment? enrolmentCloses, ZonedMoment? opens, DateTimeOffset now) => opens?.Utc > now && enrolmentCloses?.Utc > now && enrolmentCloses.Utc <= opens.Utc
        ? new("EnrolmentCloses", Text.In("ARoundOpensWhileItCanBeJoined").Of("The round opens only after that ({opens}).", ("opens", opens))) : null;
}
