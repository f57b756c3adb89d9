using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Marking;

/// <summary>A piece of what a coach says, or a client of theirs, in its own language.</summary>
internal sealed record Passage(string Language, MarkedText Text, bool IsTestimonial);

/// <summary>
/// Finds where a coach's texts answer a question: the passage with the most of the typed words, in the reader's language where
/// two have as many. It looks only at what the reader may see.
/// </summary>
internal sealed class FindPassage(FindPlaces find)
{
    private const int Length = 180, Before = 50;

    private static readonly char[] EndsASentence = ['.', '!', '?', '\n'];

    /// <returns>Null where no text has any of the words.</returns>
    public Passage? Of(SeenFacts coach, WordQuery? words, string pageLanguage)
    {
        if (words is null) return null;
        var best = (Words: 0, Passage: (Passage?)null);
        foreach (var (language, text, isTestimonial) in Texts(coach, pageLanguage))
        {
            var places = find.Of(words, language, text);
            var (first, last, count) = Densest(places);
            if (count > best.Words) best = (count, new(language, Cut(text, places, first, last), isTestimonial));
        }
        return best.Passage;
    }

    private static IEnumerable<(string Language, string Text, bool IsTestimonial)> Texts(SeenFacts coach, string pageLanguage) =>
        coach.Coach.Texts.OrderBy(text => text.Key != pageLanguage).Select(text => (text.Key, text.Value.Bio, false))
            .Concat(coach.Testimonials.OrderBy(voice => voice.Language != pageLanguage).Select(voice => (voice.Language, voice.Words, true)))
            .Concat(coach.Coach.Texts.Where(text => text.Key != pageLanguage).Select(text => (text.Key, text.Value.Headline, false)));

    /// <summary>The first and last place of the stretch with the most different words, and how many these are.</summary>
    private static (int First, int Last, int Words) Densest(IReadOnlyList<Place> places)
    {
        var best = (First: 0, Last: 0, Words: 0);
        for (var (first, last) = (0, 0); first < places.Count; first++)
        {
            while (last + 1 < places.Count && places[last + 1].Until - places[first].From <= Length - Before) last++;
            last = Math.Max(last, first);
            var words = places.Skip(first).Take(last - first + 1).Select(place => place.Word).Distinct().Count();
            if (words > best.Words) best = (first, last, words);
        }
        return best;
    }

    /// <summary>From the beginning of a sentence where that is near, else of a word.</summary>
    private static MarkedText Cut(string text, IReadOnlyList<Place> places, int first, int last)
    {
        var from = places[first].From <= Before ? 0 : AfterSign(text, places[first].From);
        var until = Math.Min(text.Length, Math.Max(from + Length, places[last].Until));
        if (until < text.Length && text.LastIndexOf(' ', until) is var space && space > places[last].Until) until = space;
        var (lead, trail) = (from > 0 && text[..from].TrimEnd() is [.., var end] && !EndsASentence.Contains(end) ? "… " : "", until < text.Length ? " …" : "");
        var shift = lead.Length - from;
        return new(lead + text[from..until].Replace('\n', ' ').TrimEnd() + trail,
            [.. places.Where(place => place.From >= from && place.Until <= until).Select(place => (place.From + shift, place.Until + shift))]);
    }

    private static int AfterSign(string text, int place)
    {
        var sentence = text.LastIndexOfAny(EndsASentence, place, Before);
        var space = text.IndexOf(' ', place - Before, Before);
        var from = sentence >= 0 ? sentence + 1 : space >= 0 ? space + 1 : place;
        while (from < place && char.IsWhiteSpace(text[from])) from++;
        return from;
    }
}
