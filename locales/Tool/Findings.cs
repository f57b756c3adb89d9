using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>What has been found so far; a sentence used in several files is one entry.</summary>
internal sealed class Findings
{
    /// <summary>Stands for a context only known while the program runs.</summary>
    public const string UnknownContext = "\0";

    private readonly List<FoundSentence> all = [];
    private readonly Dictionary<PoKey, int> places = [];
    private readonly List<string> problems = [];

    public void Add(string? context, string? sentence, string? plural, Place place)
    {
        if (sentence is null || context == UnknownContext)
        {
            problems.Add($"{place.File}:{place.Line}: a sentence is put together in code; write it whole, with {{named}} values, and its context as a literal.");
            return;
        }

        var key = new PoKey(context, sentence);
        if (!places.TryGetValue(key, out var index))
        {
            places[key] = all.Count;
            all.Add(new(key, plural, [place.File], place.Note()));
            return;
        }

        var known = all[index];
        if (known.Plural is not null && plural is not null && known.Plural != plural)
            problems.Add($"{place.File}:{place.Line}: “{sentence}” has another plural elsewhere.");
        all[index] = known with
        {
            Plural = known.Plural ?? plural,
            Files = known.Files.Contains(place.File) ? known.Files : [.. known.Files, place.File],
            Note = known.Note ?? place.Note(),
        };
    }

    public FoundSentences Result() => new(all, problems);
}
