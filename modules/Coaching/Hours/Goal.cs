using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Hours;

/// <summary>What is missing for a credential, counting only the hours of the portal's rounds.</summary>
internal sealed record Goal(CredentialRequirement Asked, HoursLog Log, DateOnly Today)
{
    /// <summary>Each a sentence of its own; empty where the hours are complete.</summary>
    public IEnumerable<Text> Missing()
    {
        if (Left(Asked.Hours, Log.Given) is > 0 and var hours)
        {
            yield return Text.Plural("{n} hour to go.", "{n} hours to go.", hours);
            if (Left(Asked.PaidHours, Log.Paid) is > 0 and var paid)
                yield return Text.Plural("At least {n} more has to be paid; coaching for coaching counts.", "At least {n} more have to be paid; coaching for coaching counts.", paid);
        }
        if (Asked.Clients - Log.ClientCount is > 0 and var clients)
            yield return Text.Plural("{n} more client.", "{n} more clients.", clients);
        if (Asked is { RecentHours: { } recent, RecentMonths: { } months } && Left(recent, Log.GivenSince(Today.AddMonths(-months))) is > 0 and var lately)
            yield return Text.Plural("{n} hour within the last {months} months.", "{n} hours within the last {months} months.", lately, ("months", months));
    }

    private static decimal Left(int hours, int minutes) => Math.Round(hours - minutes / 60m, 2);
}
