using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Joining.Rules;

internal sealed class TheProfileIsComplete : IJoiningRule
{
    public string? Remedy => "profile";

    public Text? Refusal(JoiningCase door) => door.Coach is { IsComplete: true } ? null
        : Text.In("TheProfileIsComplete").Of("Please complete your profile first.");
}

internal sealed class TheCoachWorksInTheRoundsLanguage : IJoiningRule
{
    public string? Remedy => "profile";

    public Text? Refusal(JoiningCase door) => door.Coach is null || door.Coach.Languages.Contains(door.Round.Language) ? null
        : Text.In("TheCoachWorksInTheRoundsLanguage").Of("Your profile does not list this round’s language.");
}

internal sealed class ANationalRoundIsForCoachesOfItsCountry : IJoiningRule
{
    public string? Remedy => "profile";

    public Text? Refusal(JoiningCase door) => door.Round.Country is not { } country || door.Coach?.Country == country ? null
        : Text.In("ANationalRoundIsForCoachesOfItsCountry").Of("This round is for coaches based in {country}.", ("country", new CountryName(country)));
}

internal sealed class ANewCoachesRoundIsForNewCoaches : IJoiningRule
{
    public Text? Refusal(JoiningCase door) =>
        door.Round.Kind is not RoundKind.NewCoaches || door.Round.Credentials.Count > 0 || door.Coach is null or { Credential: Credential.None or Credential.Student } ? null
            : Text.In("ANewCoachesRoundIsForNewCoaches").Of("This round is for students and new coaches.");
}

internal sealed class TheCredentialFitsTheRound : IJoiningRule
{
    public string? Remedy => "profile";

    public Text? Refusal(JoiningCase door) =>
        door.Round.Credentials.Count == 0 || door.Coach is null || door.Round.Credentials.Contains(door.Coach.Credential) ? null : Only(door.Round.Credentials);

    private static Text Only(IReadOnlyList<Credential> welcome)
    {
        var credential = ("credential", (object?)new EitherCredential([.. welcome.Where(one => one >= Credential.Acc)]));
        var learners = welcome.Any(one => one < Credential.Acc);
        return !learners ? Text.In("TheCredentialFitsTheRound").Of("This round is for coaches with {credential}.", credential)
            : welcome.All(one => one < Credential.Acc) ? Text.In("TheCredentialFitsTheRound").Of("This round is for coaches without a credential.")
            : Text.In("TheCredentialFitsTheRound").Of("This round is for coaches without a credential or with {credential}.", credential);
    }
}

/// <summary>A country by its name in the reader's language.</summary>
internal sealed record CountryName(string Code) : IReaderFormattable
{
    public string ToString(Formats formats) => formats.CountryName(Code);
}

/// <summary>“ACC, PCC or MCC”: ICF's letters, which no language translates.</summary>
internal sealed record EitherCredential(IReadOnlyList<Credential> Credentials) : IReaderFormattable
{
    public string ToString(Formats formats) => formats.Either(Credentials.Order().Select(one => one.ToString().ToUpperInvariant()));
}
