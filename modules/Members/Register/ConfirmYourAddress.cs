using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Register;

/// <summary>To a new account's address: the link that confirms it.</summary>
internal static class ConfirmYourAddress
{
    public static Letter Letter(string url, DateTimeOffset until) => new("address-confirmation", Text.Of("Confirm your e-mail address"),
    [
        new Paragraph(Text.Of("An account has been created with this address. Please confirm the address so that you can sign in.")),
        new Button(Text.Of("Confirm my address"), url),
        new Paragraph(Text.Of("The link works once, until {time}.", ("time", until))),
        new Paragraph(Text.Of("You did not create an account? Just ignore this message.")),
    ])
    { Why = Text.Of("You receive this message because somebody entered this address when creating an account.") };
}
