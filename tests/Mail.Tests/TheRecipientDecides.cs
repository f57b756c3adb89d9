namespace ReciproCoach.Mail.Tests;

public sealed class TheRecipientDecides
{
    [Theory]
    [InlineData("en", "Europe/London", "Hello Anna,", "because you have an account", "Monday 7\u00a0December, 17:30 (London)")]
    [InlineData("fr", "Europe/Paris", "Bonjour Anna,", "parce que vous avez un compte", "lundi 7\u00a0décembre à 18\u00a0h\u00a030 (Paris)")]
    [InlineData("de", "Europe/Berlin", "Hallo Anna,", "weil du ein Konto", "Montag, 7.\u00a0Dezember, 18:30 Uhr (Berlin)")]
    [InlineData("it", "Europe/Rome", "Ciao Anna,", "perché hai un account", "lunedì 7\u00a0dicembre, ore 18:30 (Roma)")]
    [InlineData("es", "Atlantic/Canary", "Hola, Anna:", "porque tienes una cuenta", "lunes 7\u00a0de diciembre, 17:30 h")]
    public async Task The_language_and_the_clock_are_the_readers(string language, string zone, string greeting, string why, string when)
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(to: new("anna@example.org", "Anna", language, zone));

        await house.DeliverAsync();

        var mail = Assert.Single(house.PickedUp);
        Assert.Equal(language, mail.Body!.Headers["Content-Language"]);
        Assert.Contains($"<html lang=\"{language}\" dir=\"ltr\">", mail.HtmlBody!, StringComparison.Ordinal);
        foreach (var body in new[] { Unwrapped(mail.TextBody!), Shown.Of(mail.HtmlBody!) })
        {
            Assert.Contains(greeting, body, StringComparison.Ordinal);
            Assert.Contains(why, body, StringComparison.Ordinal);
            Assert.Contains(when, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_language_or_zone_still_gets_a_letter()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(to: new("anna@example.org", "", "xx", "Nowhere/Else"));

        await house.DeliverAsync();

        var mail = Assert.Single(house.PickedUp);
        Assert.Contains("17:30 (UTC)", Unwrapped(mail.TextBody!), StringComparison.Ordinal);
        Assert.DoesNotContain("Hello", mail.TextBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_sender_plays_no_part()
    {
        await using var house = await MailHouse.OpenAsync();
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("de");
        await house.SendAsync();

        await house.DeliverAsync();

        Assert.Contains("Ciao Anna,", Assert.Single(house.PickedUp).TextBody, StringComparison.Ordinal);
    }

    private static string Unwrapped(string text) => text.ReplaceLineEndings(" ");
}
