using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>A client who accepts nobody with less gets nobody with less.</summary>
internal sealed class ACredentialThatIsAMustIsHeld : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) =>
        pair.Client.Wishes is { CredentialIsMust: true, CredentialAtLeast: { } least } && pair.Coach.Profile.Credential < least;

    public Text Why(in PossiblePair pair) => Text.In(nameof(ACredentialThatIsAMustIsHeld)).Of(
        "{client} wants a coach with {credential} at least, which {coach} does not hold.",
        ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name), ("credential", pair.Client.Wishes.CredentialAtLeast?.Label()));
}
