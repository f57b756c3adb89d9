using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Hours;

/// <summary>The confirmed hours of a member.</summary>
internal sealed record HoursLog(MemberCard Owner, IReadOnlyList<HoursOfRound> Rounds)
{
    public IEnumerable<HoursWithClient> Clients => Rounds.SelectMany(round => round.Given);

    public int Given => Clients.Sum(line => line.Minutes);

    public int Paid => Clients.Sum(line => line.PaidMinutes);

    public int ProBono => Given - Paid;

    public int Received => Rounds.Sum(round => round.ReceivedMinutes);

    /// <summary>Different people.</summary>
    public int ClientCount => Clients.Select(line => line.Client.Id).Distinct().Count();

    /// <summary>Minutes given on or after a day.</summary>
    public int GivenSince(DateOnly day) => Clients.SelectMany(line => line.Sessions).Where(session => session.Day >= day).Sum(session => session.Minutes);
}

/// <summary>What somebody gave and received in a round.</summary>
internal sealed record HoursOfRound(RoundFacts Facts, RoundTitle Title, IReadOnlyList<HoursWithClient> Given, int ReceivedMinutes);

/// <summary>A line of the log: ICF asks for one per client, not per session.</summary>
/// <param name="Listed">The client has agreed to be listed; without that, neither name nor address leaves the portal.</param>
/// <param name="First">The day of the first confirmed session.</param>
internal sealed record HoursWithClient(MemberCard Client, bool Listed, bool IsOpen, IReadOnlyList<ConfirmedSession> Sessions, int PaidMinutes)
{
    public DateOnly First => Sessions.Min(session => session.Day);

    public DateOnly Last => Sessions.Max(session => session.Day);

    public int Minutes => Sessions.Sum(session => session.Minutes);

    public int ProBonoMinutes => Minutes - PaidMinutes;
}

internal sealed record ConfirmedSession(DateOnly Day, int Minutes);
