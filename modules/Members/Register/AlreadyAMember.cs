using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Register;

/// <summary>To the owner of an account whose address somebody has tried to register, or to move another account to.</summary>
internal static class AlreadyAMember
{
    public static Letter Letter(string signIn) => new("already-a-member", Text.Of("You already have an account"),
    [
        new Paragraph(Text.Of("Somebody has just tried to create an account with this address. If that was you: you already have one, and nothing about it has changed. If you have forgotten the passphrase, you can choose a new one there.")),
        new Button(Text.Of("Sign in"), signIn),
        new Paragraph(Text.Of("If it was not you, there is nothing to do: whoever it was has not learnt that you have an account.")),
    ]);
}
