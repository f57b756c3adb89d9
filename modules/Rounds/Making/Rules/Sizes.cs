using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Making.Rules;

internal sealed class ANationalRoundNamesItsCountry : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round is { Kind: RoundKind.National, Country: null }
        ? new("Country", Text.In("ANationalRoundNamesItsCountry").Of("Please choose the country of this national round.")) : null;
}

internal sealed class ARoundHasSessions : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round.Sessions is < 1 or > 30
        ? new("Sessions", Text.In("ARoundHasSessions").Of("Between 1 and 30 sessions, please.")) : null;
}

internal sealed class ASessionLastsBetweenAQuarterAndFourHours : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round.Minutes is < 15 or > 240
        ? new("Minutes", Text.In("ASessionLastsBetweenAQuarterAndFourHours").Of("Between 15 and 240 minutes, please.")) : null;
}

internal sealed class AFeeIsNeverNegative : IRoundRule
{
    /// <summary>In minor units: no coordination fee is near it, so more is a slip of the finger.</summary>
    private const long Most = 1_000_000;

    public Complaint? Broken(RoundProposal round) => round.Fee is not { } fee ? null
        : fee.MinorUnits < 0 ? new("Fee", Text.In("AFeeIsNeverNegative").Of("A fee cannot be negative. Enter 0 for a free round."))
        : fee.MinorUnits > Most ? new("Fee", Text.In("AFeeIsNeverNegative").Of("This fee is too high.")) : null;
}

/// <summary>Everybody gives to one and receives from another: with two it would go both ways.</summary>
internal sealed class ARingNeedsThree : IRoundRule
{
    public const int Most = 300;

    public Complaint? Broken(RoundProposal round) => round.Places is < 3 or > Most
        ? new("Places", Text.In("ARingNeedsThree").Of("A round has between 3 and {n} places.", ("n", Most))) : null;
}
