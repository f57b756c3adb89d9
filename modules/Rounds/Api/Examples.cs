using ReciproCoach.Members;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.Rounds.Api;

/// <summary>Answers as the documentation shows them.</summary>
internal static class Examples
{
    private const string Handle = "7kq2xw9bnd", Path = "/fr/rounds/" + Handle, Url = "https://portal.example" + Path;

    private static readonly RoundItem Item = new()
    {
        Id = Handle, Language = "fr", IsFallback = false, CoachingLanguage = "fr", Kind = RoundKind.Acc, Country = null, Credentials = [Credential.Acc],
        Phase = RoundPhase.Enrolling, Sessions = 6, Minutes = 60, EnrolmentCloses = At(12, 18, 20), RequestsClose = At(12, 22, 20), Starts = At(12, 28, 8), Ends = At(12, 31, 20),
        Fee = new() { MinorUnits = 4500, Currency = "EUR" }, Places = new() { Total = 24, Taken = 17, Left = 7 },
        Title = "Hiver ACC", Summary = "Six séances données, six reçues.", Path = Path, Url = Url,
        Alternates = [new() { Language = "fr", Path = Path, Url = Url }],
    };

    public static RoundDetail Detail { get; } = new(
        Item, ["Pour les coachs certifiés ACC.", "Le calendrier laisse la place aux fêtes."], new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero));

    public static ApiList<RoundItem> List { get; } = new() { Items = [Item], Total = 3 };

    private static RoundMoment At(int month, int day, int hour)
    {
        var local = new DateTime(2026, month, day, hour, 0, 0, DateTimeKind.Unspecified);
        return new() { Local = local, Zone = "Europe/Paris", Utc = new DateTimeOffset(local, TimeSpan.FromHours(1)).ToUniversalTime() };
    }
}
