using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Bench.Inventing;

/// <summary>Somebody asks something of the directory.</summary>
internal sealed record Question(CoachQuery Query, Reader Reader);

/// <summary>Invents what people ask: names, rare and common words alone and together, with and without filters, from outside and signed in, in every language.</summary>
internal sealed class InventQuestions(int seed, IReadOnlyList<CoachFacts> coaches)
{
    private const int Companions = 30;
    private static readonly WakingDay Mine = new("Europe/Rome", 8, 22);
    private readonly Dice dice = new(seed);
    private readonly Reader member = new(Audience.Members, coaches.Take(Companions).Select(coach => coach.Profile.Member).ToHashSet());

    public IReadOnlyList<Question> Make() =>
    [
        .. Times(12, tongue => Ask(tongue, dice.One(coaches).Profile.Name)),
        .. Times(10, tongue => Ask(tongue, dice.One(tongue.Rare))),
        .. Times(6, tongue => Ask(tongue, dice.One(tongue.Rare), 1)),
        .. Times(6, tongue => Ask(tongue, $"{dice.Likely(tongue.Topics)} {dice.Likely(tongue.Rare)}")),
        .. Times(5, tongue => Ask(tongue, dice.One(tongue.Towns))),
        .. Times(5, tongue => Ask(tongue, dice.One(tongue.Rare)[..5])),
        .. Times(5, tongue => Ask(tongue, Misspelt(dice.One(tongue.Towns)))),
        .. Times(10, tongue => Ask(tongue, dice.Likely(tongue.Topics))),
        .. Times(6, tongue => Ask(tongue, $"{dice.Likely(tongue.Topics)} {dice.Likely(tongue.Topics)}")),
        .. Times(10, tongue => Ask(tongue, dice.Likely(tongue.Topics), 1)),
        .. Times(5, tongue => Ask(tongue, dice.Likely(tongue.Topics), 2)),
        .. Times(4, tongue => Ask(tongue, "")),
        .. Times(10, tongue => Ask(tongue, "", 1)),
        .. Times(10, tongue => Ask(tongue, "", 2)),
    ];

    private IEnumerable<Question> Times(int count, Func<Tongue, Question> ask) => Enumerable.Range(0, count).Select(turn => ask(Tongue.All[turn % Tongue.All.Count]));

    /// <summary>A third of those who ask are signed in, in a round, and know their hours.</summary>
    private Question Ask(Tongue page, string words, int filters = 0)
    {
        var signedIn = dice.In100(33);
        var facets = dice.Some<Facet>(signedIn ? Enum.GetValues<Facet>() : [.. Enum.GetValues<Facet>().Where(facet => facet is not Facet.Hours)], filters);
        var query = new CoachQuery(page.Code, words, facets.ToDictionary(facet => facet, Value), 1)
        {
            MyDay = signedIn ? Mine : null, Sort = words.Length == 0 && dice.In100(30) ? CoachOrder.Newest : null,
        };
        return new(query, signedIn ? member : Reader.Stranger);
    }

    private IReadOnlyList<string> Value(Facet facet) => facet switch
    {
        Facet.Language => [dice.One(Tongue.All).Code],
        Facet.Credential => dice.One<string[]>([["acc"], ["pcc"], ["mcc"], ["pcc", "mcc"]]),
        Facet.Speciality => dice.Some([.. Specialities.All.Select(one => one.Key)], 1 + dice.Below(2)),
        Facet.Country => [dice.One(dice.One(Tongue.All).Homes).Country],
        Facet.Hours => [dice.One<string>(["2", "4", "6", "8"])],
        Facet.Years => [dice.One<string>(["0-2", "3-5", "6-10", "11-"])],
        Facet.Round => ["open"],
        Facet.Testimonials => ["yes"],
        _ => throw new InvalidOperationException($"There is no filter {facet}."),
    };

    /// <summary>Two neighbouring letters changed over, none of them the first.</summary>
    private string Misspelt(string word)
    {
        var at = 2 + dice.Below(word.Length - 4);
        return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
    }
}
