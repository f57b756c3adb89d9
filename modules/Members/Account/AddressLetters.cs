using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Account;

/// <summary>To the new address: the link that makes it count.</summary>
internal static class ConfirmYourNewAddress
{
    public static Letter Letter(string url, DateTimeOffset until) => new("new-address-confirmation", Text.Of("Confirm your new e-mail address"),
    [
        new Paragraph(Text.Of("You would like to use this address for your account from now on. Please confirm it. Until then, the old one stays in use.")),
        new Button(Text.Of("Confirm my address"), url),
        new Paragraph(Text.Of("The link works once, until {time}.", ("time", until))),
    ]);
}

/// <summary>To the old address, once another one counts.</summary>
internal static class AddressChanged
{
    public static Letter Letter(string newAddress) => new("address-changed", Text.Of("Your e-mail address was changed"),
    [
        new Paragraph(Text.Of("Your account now uses another address: {email}. This is our last message to the old one.", ("email", newAddress))),
        new Paragraph(Text.Of("Not you? Answer this message at once.")),
    ]);
}
