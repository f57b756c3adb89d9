using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Members.Passphrases;

/// <summary>What a passphrase must be: long, and not what everybody tries first. No rules about kinds of characters.</summary>
internal sealed class PassphraseRules(PortalSettings portal)
{
    public const int Shortest = 15;
    public const int Longest = 128;

    /// <summary>The sentence of the first rule that is broken; null where the passphrase will do.</summary>
    /// <param name="own">What anybody knows of its owner: e-mail address and name.</param>
    public Text? WhatIsWrong(string? passphrase, params IReadOnlyList<string?> own)
    {
        if (string.IsNullOrEmpty(passphrase)) return Text.Of("Please enter a passphrase.");
        var length = passphrase.EnumerateRunes().Count();
        if (length < Shortest) return Text.Of("The passphrase is too short: at least {n} characters. Several words in a row are easy to remember.", ("n", Shortest));
        if (length > Longest) return Text.Of("The passphrase is too long: {n} characters at most.", ("n", Longest));
        if (SaysNothingOfItsOwn.IsTrueOf(passphrase, [portal.Name, .. own]))
            return Text.Of("Please do not make the passphrase of your name, your address or the name of this portal.");
        return CommonPassphrases.Contain(passphrase) ? Text.Of("Many people use this passphrase, so it would be tried first. Please choose another.") : null;
    }
}
