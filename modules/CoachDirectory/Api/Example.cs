using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>An answer as the documentation shows it.</summary>
internal static class Example
{
    public static CoachList List { get; } = new()
    {
        Items =
        [
            new()
            {
                Id = "7kq2xw9bnd", Name = "Hélène Marchand", Url = "https://portal.example/fr/coaches/7kq2xw9bnd-helene-marchand", Headline = "Des silences bien tenus", HeadlineLanguage = "fr",
                Credential = Credential.Pcc, Languages = ["en", "fr"], Country = "BE", Specialities = ["executive", "team"], Years = 12, Testimonials = 3, Photo = null,
            },
        ],
        Total = 1,
        Facets = new Dictionary<string, IReadOnlyList<CoachCount>>
        {
            ["language"] = [new() { Value = "en", Label = "anglais", Count = 1 }, new() { Value = "fr", Label = "français", Count = 1 }],
            ["credential"] = [new() { Value = "pcc", Label = "PCC", Count = 1 }],
        },
        Next = null,
    };
}
