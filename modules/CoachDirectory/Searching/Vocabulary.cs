using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>The values each filter has, in the order people see them, and their places as bits of a number.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<Facet, IReadOnlyList<string>> values;

    public Vocabulary(LanguageList languages)
    {
        values = new()
        {
            [Facet.Language] = [.. languages.All.Select(language => language.Code)],
            [Facet.Credential] = [.. Enum.GetValues<Credential>().Select(ValueOf)],
            [Facet.Speciality] = [.. Specialities.All.Select(one => one.Key)],
        };
        if (values.Values.Any(list => list.Count > 64)) throw new InvalidOperationException("A filter of the directory has more than 64 values.");
    }

    /// <summary>Changes when numbers kept earlier would be read wrongly.</summary>
    public string Shape => string.Join('|', values.Select(facet => $"{facet.Key}:{string.Join(',', facet.Value)}"));

    public static string ValueOf(Credential credential) => credential.ToString().ToLowerInvariant();

    public static Credential CredentialOf(string value) => Enum.Parse<Credential>(value, ignoreCase: true);

    /// <summary>Countries are not listed: any two capitals are a country's code.</summary>
    public IReadOnlyList<string> ValuesOf(Facet facet) => values[facet];

    public bool IsKnown(Facet facet, string value) =>
        facet is Facet.Country ? CountryNumber(value) != 0 : values[facet].Contains(value);

    public Traits TraitsOf(SeenCoach coach) => new(
        Bits(Facet.Language, coach.Languages), Bits(Facet.Credential, coach.Credential is { } credential ? [ValueOf(credential)] : []),
        Bits(Facet.Speciality, coach.Specialities), CountryNumber(coach.Country));

    /// <summary>The values as bits; unknown ones have none.</summary>
    public long Bits(Facet facet, IEnumerable<string> chosen)
    {
        var bits = 0L;
        foreach (var value in chosen)
            for (var i = 0; i < values[facet].Count; i++)
                if (values[facet][i] == value) bits |= 1L << i;
        return bits;
    }

    /// <summary>1 to 676 for AA to ZZ, 0 for anything else.</summary>
    public static int CountryNumber(string? code) =>
        code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? (code[0] - 'A') * 26 + (code[1] - 'A') + 1 : 0;

    public static string CountryOf(int number) => $"{(char)('A' + (number - 1) / 26)}{(char)('A' + (number - 1) % 26)}";
}

/// <summary>What of a profile filters look at, as numbers.</summary>
/// <param name="Country">See <see cref="Vocabulary.CountryNumber"/>.</param>
internal readonly record struct Traits(long Languages, long Credential, long Specialities, int Country);
