using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Rules;

internal sealed record ASessionHasTakenPlace(DateOnly Day, DateOnly Today) : Rule(Day > Today,
    Text.In(nameof(ASessionHasTakenPlace)).Of("This day is still to come. Log the session once it has taken place."));

/// <summary>Sessions begin when people have met through the matching and may be noted a little after the end.</summary>
internal sealed record ASessionFallsWithinTheRound(DateOnly Day, DateOnly First, DateOnly Last) : Rule(Day < First || Day > Last,
    Text.In(nameof(ASessionFallsWithinTheRound)).Of("Sessions of this round take place from {first:date} to {last:date}.", ("first", First), ("last", Last)));

internal sealed record ASessionIsMeasuredInQuarterHours(int Minutes)
    : Rule(Minutes is < Shortest or > Longest || Minutes % Quarter != 0,
        Text.In(nameof(ASessionIsMeasuredInQuarterHours)).Of("Please choose a length from 15 minutes to 3 hours, in quarter hours."))
{
    public const int Quarter = 15, Shortest = 15, Longest = 180;
}

internal sealed record ADayHoldsTwoSessionsAtMost(int OthersThatDay) : Rule(OthersThatDay >= AtMost,
    Text.In(nameof(ADayHoldsTwoSessionsAtMost)).Of("Two sessions with the same person are already logged on this day. Is it one of those?"))
{
    public const int AtMost = 2;
}

internal sealed record AConfirmedSessionStays(bool IsConfirmed) : Rule(IsConfirmed,
    Text.In(nameof(AConfirmedSessionStays)).Of("Both of you have agreed on this session: it stays as it is."));

internal sealed record OnlyAnOpenRelationshipTakesSessions(bool IsOpen) : Rule(!IsOpen,
    Text.In(nameof(OnlyAnOpenRelationshipTakesSessions)).Of("This coaching relationship is over: no more sessions can be logged."));
