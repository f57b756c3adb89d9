using ReciproCoach.Mail;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Offline;

/// <summary>How to pay for one's place without Stripe.</summary>
internal static class InstructionsLetter
{
    public static Letter Of(FeeDue due, string reference, DateTimeOffset until, OfflineSettings settings, string language, string page)
    {
        var own = settings.Instructions.GetValueOrDefault(language);
        List<LetterPart> parts = [new Paragraph(HowTo(settings, own))];
        if (own is not null) parts.Add(new Quote(own));
        parts.Add(new Facts([.. FactsOf(due, reference, until, settings)]));
        parts.Add(new Paragraph(Text.Of("We hold your place until {time}. It is confirmed as soon as we have recorded your payment, and we will write to you.", ("time", until))));
        parts.Add(new Button(Text.Of("See my enrolment"), page));
        return new("payment-instructions", Text.Of("How to pay for your place ({round})", ("round", due.RoundTitle)), parts);
    }

    /// <summary>The first sentence, on the page and in the letter.</summary>
    /// <param name="settings">With or without an account.</param>
    /// <param name="own">The operator's words in the reader's language, which follow; null where there are none.</param>
    public static Text HowTo(OfflineSettings settings, string? own) => (settings.Iban, own) switch
    {
        (not null, _) => Text.Of("Please transfer the coordination fee to this account. Give the reference exactly as it stands here, so that we recognise your payment."),
        (null, not null) => Text.Of("Please pay the coordination fee as described here. Give the reference exactly as it stands here, so that we recognise your payment."),
        _ => Text.Of("The coordination team will tell you how to pay the coordination fee. When you pay, give the reference exactly as it stands here, so that we recognise your payment."),
    };

    private static IEnumerable<Fact> FactsOf(FeeDue due, string reference, DateTimeOffset until, OfflineSettings settings)
    {
        yield return new(Text.Of("Amount"), due.Amount);
        if (settings.AccountHolder is { } holder) yield return new(Text.Of("Account holder"), holder);
        if (settings.Iban is { } iban) yield return new(Text.Of("IBAN"), iban);
        yield return new(Text.In("of a payment").Of("Reference"), reference);
        yield return new(Text.Of("Pay by"), until);
    }
}
