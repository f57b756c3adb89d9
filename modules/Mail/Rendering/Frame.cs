using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Rendering;

/// <summary>What every letter has around its parts, in the reader's words.</summary>
/// <param name="Greeting">Null where the reader's name is not known.</param>
/// <param name="Unsubscribe">Null for mail nobody subscribed to.</param>
internal sealed record Frame(string Portal, string PortalUrl, string Subject, string? Greeting, string Why, (string Label, string Url)? Unsubscribe)
{
    public static Frame Around(Letter letter, string name, string portal, string portalUrl, string? unsubscribeUrl, ReadersWords words) => new(
        portal, portalUrl, words.Say(letter.Subject),
        name.Length == 0 ? null : words.Say(Text.Of("Hello {name},", ("name", name))),
        words.Say(letter.Why ?? Text.Of("You receive this message because you have an account at {portal}.", ("portal", portal))),
        unsubscribeUrl is null ? null : (words.Say(Text.Of("Stop these messages")), unsubscribeUrl));
}
