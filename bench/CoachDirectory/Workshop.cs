using ReciproCoach.CoachDirectory.Bench.Checking;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Bench;

/// <summary>The invented coaches and questions, the index of them, and the plain answers every answer of the run is held against.</summary>
internal sealed class Workshop : IDisposable
{
    private const int AtOnce = 1_000;

    public Workshop(House house, Settings settings)
    {
        House = house;
        Coaches = new InventCoaches(settings.Seed, house.Clock.GetUtcNow()).Make(settings.Coaches);
        Questions = new InventQuestions(settings.Seed, Coaches).Make();
        Search = new(house, Folder);
    }

    public House House { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("bench-coach-directory-").FullName;

    public IReadOnlyList<CoachFacts> Coaches { get; }

    public IReadOnlyList<Question> Questions { get; }

    public EmbeddedSearch Search { get; }

    /// <summary>How many answers were held against the plain ones; one that differs ends the run.</summary>
    public int Checked { get; private set; }

    /// <summary>Each question with its plain answer.</summary>
    public IReadOnlyList<Asked> Asked { get; private set; } = [];

    public async Task FillAsync()
    {
        House.Describe.Learn(Coaches);
        var described = new List<DescribedCoach>();
        foreach (var some in Coaches.Chunk(AtOnce))
        {
            var ready = some.AsParallel().AsOrdered().Select(coach => House.Describe.Of(coach, 0)).ToList();
            await Search.Index.PutAsync(ready, CancellationToken.None);
            described.AddRange(ready);
        }
        await Search.Index.KeepAsync(0, [], CancellationToken.None);
        var plain = new PlainCount(Coaches, described, House.Clock.GetUtcNow());
        Asked = [.. Questions.Select(question => new Asked(question, Search.WordsOf(question.Query), plain))];
    }

    public void Check(Asked asked, CoachResults given)
    {
        asked.Answer.Require(given, asked.Question);
        Checked++;
    }

    public void Dispose()
    {
        Search.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>A question as it is read, with the plain answer, and who fits its filters alone.</summary>
internal sealed class Asked(Question question, WordQuery? words, PlainCount plain)
{
    /// <summary>The line between selective questions and broad ones.</summary>
    public const int Broad = 5_000;

    public Question Question { get; } = question;

    public WordQuery? Words { get; } = words;

    public PlainAnswer Answer { get; } = plain.Answer(words, question);

    public IReadOnlySet<Guid> FitTheFilters { get; } = plain.Answer(null, question).Fitting;

    public bool IsBroad => Answer.Fitting.Count >= Broad;
}
