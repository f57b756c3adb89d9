using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Counting;

/// <summary>
/// The values each filter has, in the order people see them. Those of a filter that is kept as flags have a bit each, all
/// filters together in one number: counting then looks at one number a coach.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>How many bits flags may take; whoever packs more beside them begins here.</summary>
    public const int MostFlags = 48;

    public const string Open = "open", Yes = "yes";

    private readonly Dictionary<Facet, IReadOnlyList<string>> values;
    private readonly Dictionary<Facet, (int Shift, long Mask)> places = [];

    public Vocabulary(LanguageList languages)
    {
        values = new()
        {
            [Facet.Language] = [.. languages.All.Select(language => language.Code)],
            [Facet.Credential] = [.. Enum.GetValues<Credential>().Select(ValueOf)],
            [Facet.Speciality] = [.. Specialities.All.Select(one => one.Key)],
            [Facet.Years] = YearsOfCoaching.Values,
            [Facet.Testimonials] = [Yes],
            [Facet.Hours] = HoursInCommon.Values,
            [Facet.Round] = [Open],
        };
        var next = 0;
        foreach (var facet in Flags)
        {
            places[facet] = (next, ((1L << values[facet].Count) - 1) << next);
            next += values[facet].Count;
        }
        if (next > MostFlags) throw new InvalidOperationException($"The filters of the directory have {next} values; {MostFlags} fit.");
    }

    /// <summary>The filters whose values are bits of <see cref="Traits.Flags"/>.</summary>
    public static IReadOnlyList<Facet> Flags { get; } = [Facet.Language, Facet.Credential, Facet.Speciality, Facet.Years, Facet.Testimonials];

    /// <summary>Changes when numbers kept earlier would be read wrongly.</summary>
    public string Shape => string.Join('|', Flags.Select(facet => $"{facet}:{string.Join(',', values[facet])}"));

    public static string ValueOf(Credential credential) => credential.ToString().ToLowerInvariant();

    public static Credential CredentialOf(string value) => Enum.Parse<Credential>(value, ignoreCase: true);

    /// <summary>Countries are not listed: any two capitals are a country's code.</summary>
    public IReadOnlyList<string> ValuesOf(Facet facet) => values[facet];

    public bool IsKnown(Facet facet, string value) =>
        facet is Facet.Country ? CountryNumber(value) != 0 : values[facet].Contains(value);

    /// <summary>What of a coach, as somebody sees them, filters look at.</summary>
    public Traits TraitsOf(SeenFacts seen) => new(
        Bits(Facet.Language, seen.Coach.Languages) | Bits(Facet.Credential, seen.Coach.Credential is { } credential ? [ValueOf(credential)] : [])
        | Bits(Facet.Speciality, seen.Coach.Specialities) | Bits(Facet.Years, YearsOfCoaching.Of(seen.Coach.Years)) | Bits(Facet.Testimonials, seen.Testimonials.Count > 0 ? [Yes] : []),
        CountryNumber(seen.Coach.Country), seen.OpenUntil?.ToUnixTimeSeconds() ?? 0, seen.Day is { } day ? HoursInCommon.Written(day) : null);

    /// <summary>The bits of some values of a filter; unknown ones have none.</summary>
    public long Bits(Facet facet, IEnumerable<string> some)
    {
        var (bits, shift) = (0L, places[facet].Shift);
        foreach (var value in some)
            for (var i = 0; i < values[facet].Count; i++)
                if (values[facet][i] == value) bits |= 1L << (shift + i);
        return bits;
    }

    /// <summary>All bits of a filter.</summary>
    public long Mask(Facet facet) => places[facet].Mask;

    /// <summary>The bit of a filter's first value; the others follow.</summary>
    public int Shift(Facet facet) => places[facet].Shift;

    /// <summary>A filter's values a coach has, as an index that keeps words rather than bits wants them.</summary>
    public IEnumerable<string> ValuesIn(Facet facet, Traits coach)
    {
        var (shift, _) = places[facet];
        return values[facet].Where((_, i) => (coach.Flags >> (shift + i) & 1) == 1);
    }

    /// <summary>1 to 676 for AA to ZZ, 0 for anything else.</summary>
    public static int CountryNumber(string? code) =>
        code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? (code[0] - 'A') * 26 + (code[1] - 'A') + 1 : 0;

    public static string CountryOf(int number) => $"{(char)('A' + (number - 1) / 26)}{(char)('A' + (number - 1) % 26)}";
}
