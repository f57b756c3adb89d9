using ReciproCoach.Coaching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Bench.Inventing;

/// <summary>Invents coaches: most speak of themselves in one language, some in two or three; one in six shows something to fewer people than everybody.</summary>
internal sealed class InventCoaches(int seed, DateTimeOffset now)
{
    private static readonly ProfileField[] Hideable = [ProfileField.Bio, ProfileField.Country, ProfileField.Years, ProfileField.Hours, ProfileField.Testimonials, ProfileField.Credential];
    private static readonly Credential[] Credentials = Enum.GetValues<Credential>();
    private static readonly string[] Codes = [.. Tongue.All.Select(tongue => tongue.Code)];
    private readonly Dice dice = new(seed);

    public IReadOnlyList<CoachFacts> Make(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    /// <summary>The same coach with something new to say.</summary>
    public static CoachFacts Saying(CoachFacts coach, string word)
    {
        var (language, text) = coach.Profile.Texts.First();
        return coach with { Profile = coach.Profile with { Texts = new Dictionary<string, ProfileText>(coach.Profile.Texts) { [language] = text with { Headline = $"{text.Headline} {word}" } } } };
    }

    private CoachFacts One()
    {
        var (home, id) = (dice.One(Tongue.All), dice.Id());
        var languages = Codes.Where(code => code == home.Code || dice.In100(code == "en" ? 25 : 6)).ToList();
        var (country, zone) = dice.One(home.Homes);
        var audience = dice.Below(100) switch { < 85 => Audience.Public, < 95 => Audience.Members, < 99 => Audience.Round, _ => Audience.Nobody };
        var profile = new CoachProfile(
            id, id.ToString("N")[..10], Name(home), languages, dice.Likely(Credentials), dice.In100(20) ? $"{dice.One(home.Family)}{dice.One(home.Endings)} & Co" : null,
            dice.In100(95) ? country : null, zone, dice.In100(90) ? dice.Below(30) : null, dice.Some([.. Specialities.All.Select(one => one.Key)], 1 + dice.Below(5)),
            Tongue.All.Where(tongue => languages.Contains(tongue.Code)).ToDictionary(tongue => tongue.Code, Text), audience, IsComplete: true)
        {
            WakingHours = new(6 + dice.Below(4), 19 + dice.Below(4)), Since = now.AddMinutes(-dice.Below(3_000_000)),
            FieldAudiences = dice.In100(8) ? new() { [dice.One(Hideable)] = dice.One<Audience>([Audience.Members, Audience.Round, Audience.Nobody]) } : new Dictionary<ProfileField, Audience>(),
        };
        return new(profile, Voices(home, id), dice.In100(15) ? now.AddDays(14) : dice.In100(3) ? now.AddDays(-3) : null);
    }

    private string Name(Tongue tongue) => $"{dice.One(tongue.Given)} {dice.One(tongue.Family)}{dice.One(tongue.Endings)}";

    private ProfileText Text(Tongue tongue) =>
        new(Filled(dice.One(tongue.Headlines), tongue), string.Join(' ', dice.Some(tongue.Sentences, 3 + dice.Below(4)).Select(sentence => Filled(sentence, tongue))));

    private Testimonial[] Voices(Tongue tongue, Guid coach) => !dice.In100(20) ? [] :
        [.. dice.Some(tongue.Thanks, 1 + dice.Below(2)).Select(words => new Testimonial(dice.Id(), coach, dice.Id(), Name(tongue), tongue.Code, Filled(words, tongue), now))];

    private string Filled(string pattern, Tongue tongue)
    {
        for (var at = pattern.IndexOf('{', StringComparison.Ordinal); at >= 0; at = pattern.IndexOf('{', StringComparison.Ordinal))
            pattern = pattern[..at] + pattern[at + 1] switch
            {
                '0' => dice.Likely(tongue.Topics), '1' => dice.Likely(tongue.People), '2' => dice.Likely(tongue.Rare), _ => dice.Likely(tongue.Towns),
            } + pattern[(at + 3)..];
        return pattern;
    }
}
