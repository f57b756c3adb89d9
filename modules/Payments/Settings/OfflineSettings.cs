using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Payments.Settings;

/// <summary>How members pay by transfer.</summary>
/// <param name="AccountHolder">Shown with <paramref name="Iban"/>; null where only the instructions say how.</param>
/// <param name="Instructions">Language code → the operator's own words, beside the account or instead of one.</param>
/// <param name="DaysToPay">How long a place is held for a transfer, within the round's own dates.</param>
internal sealed record OfflineSettings(string? AccountHolder, string? Iban, IReadOnlyDictionary<string, string> Instructions, int DaysToPay)
{
    private const int UsualDays = 7;

    /// <exception cref="SettingProblemException">The account is incomplete or mistyped, or the days make no sense.</exception>
    public static OfflineSettings Read(IConfiguration configuration)
    {
        var (holder, iban) = (Set(configuration["Payments:Offline:AccountHolder"]), Set(configuration["Payments:Offline:Iban"]));
        if (iban is not null && !Settings.Iban.IsPlausible(iban)) throw new SettingProblemException("Payments:Offline:Iban", $"“{iban}” is not an IBAN; a digit may be mistyped.");
        if (holder is null && iban is not null) throw new SettingProblemException("Payments:Offline:AccountHolder", "the name of the account’s holder is needed with an IBAN.");
        if (holder is not null && iban is null) throw new SettingProblemException("Payments:Offline:Iban", "the IBAN is needed with the name of the account’s holder.");
        var days = Set(configuration["Payments:Offline:DaysToPay"]);
        if (days is not null && !(int.TryParse(days, out var n) && n is >= 1 and <= 60))
            throw new SettingProblemException("Payments:Offline:DaysToPay", $"“{days}” is not a number of days from 1 to 60.");
        var words = configuration.GetSection("Payments:Offline:Instructions").GetChildren().Where(one => Set(one.Value) is not null)
            .ToDictionary(one => one.Key, one => one.Value!, StringComparer.OrdinalIgnoreCase);
        return new(holder, iban is null ? null : Settings.Iban.Grouped(iban), words, days is null ? UsualDays : int.Parse(days, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
