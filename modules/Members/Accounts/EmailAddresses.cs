using Microsoft.AspNetCore.Identity;
using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Accounts;

/// <summary>What counts as an e-mail address, and when two are the same.</summary>
internal static class EmailAddresses
{
    private static readonly UpperInvariantLookupNormalizer Upper = new();

    /// <summary>The form two spellings of one address share.</summary>
    public static string Normalise(string address) => Upper.NormalizeEmail(address)!;

    /// <summary>The sentence of what is wrong with it; null where it will do.</summary>
    public static Text? WhatIsWrong(string? address) =>
        string.IsNullOrEmpty(address) ? Text.Of("Please enter your e-mail address.")
        : Recipient.CanBeWrittenTo(address) ? null
        : Text.Of("This e-mail address does not look right. It should look like name@example.org.");
}
