namespace ReciproCoach.Rounds.Joining;

/// <summary>How long a place is kept.</summary>
internal static class Holds
{
    /// <summary>While a member pays.</summary>
    public static readonly TimeSpan WhilePaying = TimeSpan.FromMinutes(45);

    /// <summary>For the first in line, once a place has come free.</summary>
    public static readonly TimeSpan FromTheWaitingList = TimeSpan.FromHours(48);
}
