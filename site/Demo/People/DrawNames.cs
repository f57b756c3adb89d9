using System.Globalization;
using System.Text;

namespace ReciproCoach.Site.Demo.People;

/// <summary>Names people: given and family names of a country, never the same two together.</summary>
internal sealed class DrawNames
{
    private readonly List<string> given;
    private readonly List<string> family;
    private int drawn;

    public DrawNames(CountryOfTheArea country, Dice dice) => (given, family) = (dice.Shuffled(country.Given.Split(", ")), dice.Shuffled(country.Family.Split(", ")));

    public string Next()
    {
        var name = $"{given[drawn % given.Count]} {family[(drawn + drawn / given.Count) % family.Count]}";
        drawn++;
        return name;
    }

    /// <summary>“Sinéad Ní Bhriain” writes from <c>sinead.nibhriain@demo.test</c>.</summary>
    public static string Address(string name)
    {
        var parts = name.Split(' ', 2);
        return $"{Plain(parts[0])}.{Plain(parts[1])}@demo.test";
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Replace('ı', 'i').Normalize(NormalizationForm.FormD).Where(char.IsLetter))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(letter));
        return plain.ToString().Replace("ß", "ss", StringComparison.Ordinal);
    }
}
