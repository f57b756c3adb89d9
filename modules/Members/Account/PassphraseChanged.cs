using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Account;

/// <summary>Tells the owner that the passphrase is another one now.</summary>
internal static class PassphraseChanged
{
    public static Letter Letter(string forgotten) => new("passphrase-changed", Text.Of("Your passphrase was changed"),
    [
        new Paragraph(Text.Of("The passphrase of your account has just been changed, and all other devices have been signed out.")),
        new Paragraph(Text.Of("Not you? Choose a new one at once.")),
        new Button(Text.Of("Choose a new passphrase"), forgotten),
    ]);
}
