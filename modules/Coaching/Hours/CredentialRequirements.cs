using ReciproCoach.Members;

namespace ReciproCoach.Coaching.Hours;

/// <summary>What ICF asks of coaching experience for a credential, from a day on.</summary>
/// <param name="Hours">Hours of coaching in all.</param>
/// <param name="PaidHours">Of these, paid at least; coaching in exchange for coaching counts as paid.</param>
/// <param name="Clients">Different clients at least.</param>
/// <param name="RecentHours">Of the hours, at least so many within <paramref name="RecentMonths"/> before applying; null where none are asked.</param>
internal sealed record CredentialRequirement(
    Credential Credential, DateOnly From, int Hours, int PaidHours, int Clients, int? RecentHours = null, int? RecentMonths = null);

/// <summary>ICF changes its rules from time to time: each line holds from its day until the next one for the same credential.</summary>
internal static class CredentialRequirements
{
    private static readonly CredentialRequirement[] Table =
    [
        new(Credential.Acc, new(2012, 1, 1), 100, 70, 8, 25, 24),
        new(Credential.Acc, new(2022, 1, 1), 100, 75, 8, 25, 18),
        new(Credential.Pcc, new(2022, 1, 1), 500, 450, 25, 50, 18),
        new(Credential.Mcc, new(2022, 1, 1), 2500, 2250, 35),
    ];

    /// <summary>The requirements in force on a day, in rising order.</summary>
    public static IReadOnlyList<CredentialRequirement> On(DateOnly day) =>
        [.. Table.Where(line => line.From <= day).GroupBy(line => line.Credential).Select(lines => lines.MaxBy(line => line.From)!).OrderBy(line => line.Credential)];
}
