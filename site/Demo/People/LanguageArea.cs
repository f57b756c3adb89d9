using System.Text.Json;
using System.Text.Json.Serialization;
using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Site.Demo.People;

/// <summary>What the demo's people of one language are called, where they live and what they say: a file of <c>Demo/Words</c>. Its sentences say the same as the others', line by line.</summary>
internal sealed record LanguageArea(
    Programme Programme, StaffNames Accounts, IReadOnlyList<CountryOfTheArea> Countries, IReadOnlyDictionary<string, SpecialityWords> Specialities,
    IReadOnlyList<string> Headlines, IReadOnlyList<string> Introductions, IReadOnlyList<string> Openings, IReadOnlyList<string> Ways,
    IReadOnlyList<string> Closings, IReadOnlyList<string> Testimonials, IReadOnlyList<string> Feedback, IReadOnlyList<string> Objections,
    IReadOnlyDictionary<string, NewRoundText> Rounds)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    /// <summary>Null for a language the demo has no words in.</summary>
    public static LanguageArea? Of(string language)
    {
        using var file = typeof(LanguageArea).Assembly.GetManifestResourceStream($"demo/{language}.json");
        return file is null ? null : JsonSerializer.Deserialize<LanguageArea>(file, Reading);
    }
}

/// <summary>How the programme runs its rounds in this language.</summary>
/// <param name="Zone">The IANA zone deadlines are said in.</param>
/// <param name="Fee">In minor units.</param>
internal sealed record Programme(string Zone, long Fee, string Currency, SpecialRound Special);

/// <summary>The round that is not for everybody.</summary>
internal sealed record SpecialRound(RoundKind Kind, string? Country, IReadOnlyList<Credential> Credentials);

/// <summary>The names of the accounts one signs in with.</summary>
internal sealed record StaffNames(string Member, string Coordinator);

/// <param name="Share">Of a hundred coaches of the area, how many live here.</param>
/// <param name="Also">The codes of the languages a second profile may be in.</param>
/// <param name="Given">Given names, parted by commas; family names likewise.</param>
internal sealed record CountryOfTheArea(
    string Country, int Share, IReadOnlyList<City> Cities, IReadOnlyList<string> Also, string Given, string Family, IReadOnlyList<string> Organisations);

/// <param name="Name">As written after “in” in the area's language.</param>
internal sealed record City([property: JsonPropertyName("city")] string Name, string Zone);

/// <param name="Topic">As a noun without an article, in small letters where the language has them.</param>
/// <param name="Who">Whom one coaches: the plural after “I coach …” and “coaching for …”.</param>
/// <param name="Says">Whole sentences.</param>
internal sealed record SpecialityWords(string Topic, string Who, IReadOnlyList<string> Says);
