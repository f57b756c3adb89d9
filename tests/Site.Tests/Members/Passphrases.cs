using ReciproCoach.Members.Passphrases;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>What will do as a passphrase, and what will not.</summary>
public sealed class Passphrases
{
    private readonly PassphraseRules rules = new(new PortalSettings("/tmp", "https://portal.test", "ReciproCoach", false));

    [Theory]
    [InlineData("vier Birnen fallen leise")]
    [InlineData("zwölf  graue katzen")]
    [InlineData("🦊🦊 fuchs im nebelwald")]
    [InlineData("       ein Schiff      ")]
    [InlineData("ПятьЗелёныхЯблок2")]
    [InlineData("reciprocity needs three people at least")]
    public void Long_and_uncommon_is_enough(string passphrase) =>
        Assert.Null(rules.WhatIsWrong(passphrase, "anna.berg@example.org", "Anna Berg"));

    [Theory]
    [InlineData("kurz")]
    [InlineData("14 Zeichen 14.")]
    [InlineData(null)]
    [InlineData("")]
    public void Short_is_refused(string? passphrase) => Assert.NotNull(rules.WhatIsWrong(passphrase));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabcabc")]
    [InlineData("password1password1")]
    [InlineData("123456789012345678")]
    [InlineData("qwertzuiopasdfgh")]
    [InlineData("AZERTYuiopqsdfgh")]
    [InlineData("Qwertyuiop12345!")]
    [InlineData("zyxwvutsrqponmlk")]
    [InlineData("Correct Horse Battery Staple")]
    [InlineData("correcthorsebatterystaple2026")]
    [InlineData("Ceci est mon mot de passe !")]
    [InlineData("Das ist mein Passwort 1")]
    [InlineData("Nel mezzo del cammin di nostra vita")]
    [InlineData("Esta es mi contraseña")]
    [InlineData("ichbincoach1234567")]
    public void What_everybody_tries_first_is_refused(string passphrase) => Assert.NotNull(rules.WhatIsWrong(passphrase));

    [Theory]
    [InlineData("anna.berg@example.org")]
    [InlineData("AnnaBerg-AnnaBerg!")]
    [InlineData("reciprocoach12345")]
    [InlineData("ReciproCoach Anna 7")]
    public void What_anybody_knows_of_its_owner_is_refused(string passphrase) =>
        Assert.NotNull(rules.WhatIsWrong(passphrase, "anna.berg@example.org", "Anna Berg"));

    [Fact]
    public void Up_to_128_characters_and_no_more()
    {
        var words = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"wort{i * 7919 % 1000}"));

        Assert.Null(rules.WhatIsWrong(words[..128]));
        Assert.NotNull(rules.WhatIsWrong(words[..129]));
    }
}
