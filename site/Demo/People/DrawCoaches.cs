using ReciproCoach.Members;

namespace ReciproCoach.Site.Demo.People;

/// <summary>Invents the coaches of a language: where they live, what they hold, what they say of themselves.</summary>
internal sealed class DrawCoaches(OrderedDictionary<string, LanguageArea> areas, Dice dice)
{
    public const int InALanguage = 80;

    private static readonly WakingHours[] Days = [WakingHours.Usual, WakingHours.Usual, new(7, 21), new(6, 20), new(9, 23), new(10, 24), new(8, 18)];

    /// <summary>The first is the one a newcomer signs in as.</summary>
    public IReadOnlyList<DemoCoach> Of(string language)
    {
        var area = areas[language];
        var coaches = new List<DemoCoach>();
        var hundred = 0;
        foreach (var country in area.Countries)
        {
            var names = new DrawNames(country, dice);
            hundred += country.Share;
            while (coaches.Count * 100 < hundred * InALanguage)
            {
                var isTheMember = coaches.Count == 0;
                var name = isTheMember ? area.Accounts.Member : names.Next();
                var coach = Draw(language, country, name);
                coaches.Add(isTheMember ? coach with { Email = DemoAccounts.Member(language), Profile = coach.Profile with { Audience = Audience.Public } } : coach);
            }
        }
        return coaches;
    }

    /// <summary>Coordinates the language and coaches too, but takes part in no round.</summary>
    public DemoCoach CoordinatorOf(string language)
    {
        var names = areas[language].Accounts;
        return Draw(language, areas[language].Countries[0], names.Coordinator) with { Email = DemoAccounts.Coordinator(language) };
    }

    private DemoCoach Draw(string language, CountryOfTheArea country, string name)
    {
        var city = dice.One(country.Cities);
        var (credential, years) = Experience();
        var also = country.Also.Where(areas.ContainsKey).ToList();
        string[] spoken = also.Count > 0 && dice.Chance(21) ? [language, dice.One(also)] : [language];
        var languages = areas.Keys.Where(spoken.Contains).ToList();
        var specialities = dice.Shuffled(Specialities.All.Select(one => one.Key)).Take(dice.Between(2, 4)).ToList();
        var subject = new Subject(specialities, years, city.Name, BioPlan.Draw(areas[language], years, languages.Count == 1, dice));
        var texts = languages.ToDictionary(code => code, code => new WriteProfile(areas[code], dice).About(subject), StringComparer.Ordinal);
        var organisation = dice.Chance(35) ? dice.One(country.Organisations) : null;
        var audience = (Audience)dice.Weighted(78, 14, 5, 3);
        var profile = new NewProfile(languages, credential, organisation, country.Country, years, specialities, texts, audience) { WakingHours = dice.One(Days) };
        return new(dice.Id(), language, name, DrawNames.Address(name), city.Zone, profile);
    }

    private (Credential, int Years) Experience() => dice.Weighted(15, 15, 35, 28, 7) switch
    {
        0 => (Credential.None, dice.Between(0, 4)),
        1 => (Credential.Student, dice.Between(0, 2)),
        2 => (Credential.Acc, dice.Between(2, 9)),
        3 => (Credential.Pcc, dice.Between(6, 18)),
        _ => (Credential.Mcc, dice.Between(14, 28)),
    };
}
