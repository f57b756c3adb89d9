using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>Makes a coach's documents of what the database says.</summary>
internal sealed class DescribeCoach(CoachAnalyzers analyzers, Compounds compounds, Words words, LanguageList languages, Vocabulary vocabulary)
{
    // Beyond it, names sort alike; an index does not take longer ones.
    private const int OrderLength = 200;

    /// <param name="version">See <see cref="DescribedCoach"/>.</param>
    public DescribedCoach Of(CoachFacts coach, long version) => new(coach.Profile.Member, version, [.. coach.Views().Select(view => Of(view.Seen, view.By))]);

    /// <summary>Remembers the words of some coaches, of which compounds of others may be made.</summary>
    public void Learn(IEnumerable<CoachFacts> some)
    {
        foreach (var (language, text) in some.SelectMany(coach => coach.Profile.Texts))
        {
            compounds.Learn(language, text.Headline);
            compounds.Learn(language, text.Bio);
        }
    }

    /// <summary>Remembers the words of all coaches.</summary>
    public async Task LearnAsync(ReadCoaches coaches, CancellationToken cancellation)
    {
        await foreach (var some in coaches.AllAsync(cancellation)) Learn(some);
    }

    /// <summary>The name as lists are sorted by.</summary>
    public static string OrderOf(string name) => Folded.Of(name) is var folded && folded.Length > OrderLength ? folded[..OrderLength] : folded;

    private CoachDocument Of(SeenFacts seen, IReadOnlyList<Audience> audiences)
    {
        var coach = seen.Coach;
        var tokens = new Tokens(analyzers, compounds);
        tokens.AddName(coach.Name, coach.Member);
        foreach (var (language, text) in coach.Texts)
        {
            tokens.Say(CoachFields.Headline(language), language, text.Headline);
            tokens.Say(CoachFields.Bio(language), language, text.Bio);
        }
        foreach (var voice in seen.Testimonials) tokens.Say(CoachFields.Voices(voice.Language), voice.Language, voice.Words);
        if (coach.Organisation is { } organisation) tokens.AddPlain(CoachFields.Place, organisation);
        foreach (var language in languages.All) AddWork(tokens, coach, words.For(language.Code));
        return new(coach.Member, CoachDocument.IdOf(coach.Member, audiences[0]), audiences, tokens.ByField, Folded.Of(coach.Name),
            OrderOf(coach.Name), vocabulary.TraitsOf(seen), seen.Since);
    }

    /// <summary>What the coach works on is found in every language, with less weight in those they do not coach in.</summary>
    private static void AddWork(Tokens tokens, SeenCoach coach, Words words)
    {
        var language = words.Language.Code;
        foreach (var label in coach.Specialities.Where(Specialities.IsKnown).Select(key => words[Specialities.Label(key)]))
        {
            if (coach.Languages.Contains(language)) tokens.Say(CoachFields.Work(language), language, label);
            else tokens.AddStems(CoachFields.WorkElsewhere(language), language, label);
        }
        if (coach.Country is { } country) tokens.AddPlain(CoachFields.Place, words.Formats.CountryName(country));
        if (coach.TimeZone is { } zone) tokens.AddPlain(CoachFields.Place, words.Formats.City(zone));
    }
}
