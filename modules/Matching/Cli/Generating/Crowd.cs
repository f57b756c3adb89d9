using System.Numerics;

namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>Invented people and what the score table of a round looks at. One array a trait, for fast rows.</summary>
internal sealed class Crowd
{
    /// <summary>Places on the clock: half hours.</summary>
    public const int ClockPlaces = 48;

    private const int Topics = 16;

    /// <summary>Where people live, as whole hours from Greenwich with how many in a hundred live there, summed up.</summary>
    private static readonly (int Hours, long UpTo)[] Zones =
    [
        (-8, 8), (-6, 15), (-5, 30), (-3, 36), (0, 50), (1, 72), (2, 82), (3, 86), (5, 90), (8, 96), (10, 100),
    ];

    private static readonly long[] ZoneSums = [.. Zones.Select(zone => zone.UpTo)];
    private static readonly long[] CredentialSums = [28, 68, 92, 100];
    private static readonly long[] LeastSums = [68, 89, 99, 100];
    private static readonly long[] LanguageSums = [76, 86, 92, 97, 100];

    public Crowd(int people, long seed)
    {
        Groups = Math.Max(1, people / 25);
        Group = Of(people, new Dice(seed, Purpose.Group), Groups);
        Clock = OfEach(people, i => (2 * Zones[new Dice(seed, Purpose.Zone).Weighted(i, ZoneSums)].Hours
            + new Dice(seed, Purpose.Hours).Below(i, 9) - 4 + 2 * ClockPlaces) % ClockPlaces);
        Employer = Employers(people, seed);
        Credential = OfEach(people, i => new Dice(seed, Purpose.Credential).Weighted(i, CredentialSums));
        LeastCredential = OfEach(people, i => new Dice(seed, Purpose.LeastCredential).Weighted(i, LeastSums));
        Languages = OfEach(people, i => LanguageMask(seed, i));
        Wanted = OfEach(people, i => TopicMask(new Dice(seed, Purpose.Wanted), i, Group[i], 3));
        Offered = OfEach(people, i => TopicMask(new Dice(seed, Purpose.Offered), i, Group[i], 6));
    }

    public int Groups { get; }

    public int[] Group { get; }

    /// <summary>The middle of a person's coaching hours, a place on the clock.</summary>
    public int[] Clock { get; }

    /// <summary>0 for people who work for themselves; colleagues never coach each other.</summary>
    public int[] Employer { get; }

    /// <summary>0 none, 1 ACC, 2 PCC, 3 MCC.</summary>
    public int[] Credential { get; }

    public int[] LeastCredential { get; }

    public int[] Languages { get; }

    public int[] Wanted { get; }

    public int[] Offered { get; }

    /// <summary>How many of the client's topics the coach offers, 0 to 4.</summary>
    public int SharedTopics(int client, int coach) => Math.Min(4, BitOperations.PopCount((uint)(Wanted[client] & Offered[coach])));

    private static int[] Employers(int people, long seed)
    {
        var dice = new Dice(seed, Purpose.Employer);
        var employers = Math.Clamp(people / 12, 4, 40);
        return OfEach(people, i => dice.Below(i, 100) < 45 ? 0 : 1 + dice.At(i).Below(0, employers));
    }

    private static int LanguageMask(long seed, int person)
    {
        var second = new Dice(seed, Purpose.SecondLanguage);
        var mask = 1 << new Dice(seed, Purpose.FirstLanguage).Weighted(person, LanguageSums);
        return second.Below(person, 100) < 65 ? mask | 1 << second.At(person).Weighted(0, LanguageSums) : mask;
    }

    /// <summary>Topics people of a group have in common, and some of their own.</summary>
    private static int TopicMask(Dice dice, int person, int group, int count)
    {
        var mask = 1 << group % Topics;
        for (var topic = 1; topic < count; topic++)
            mask |= 1 << dice.At(person).Below(topic, Topics);
        return mask;
    }

    private static int[] Of(int people, Dice dice, int bound) => OfEach(people, i => dice.Below(i, bound));

    private static int[] OfEach(int people, Func<int, int> trait)
    {
        var values = new int[people];
        for (var person = 0; person < people; person++)
            values[person] = trait(person);
        return values;
    }
}
