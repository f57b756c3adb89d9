namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>Who was whose partner before; such a pair is made in neither direction again.</summary>
internal sealed class EarlierRounds
{
    private const int Rounds = 2;
    private readonly List<int>[] partners;

    public EarlierRounds(int people, long seed)
    {
        var dice = new Dice(seed, Purpose.EarlierRounds);
        partners = new List<int>[people];
        for (var person = 0; person < partners.Length; person++)
            partners[person] = [];
        for (var person = 0; person < partners.Length; person++)
        {
            for (var round = 0; round < Rounds; round++)
            {
                var partner = dice.At(person).Below(round, partners.Length);
                if (dice.At(person).Below(Rounds, 100) >= 60)
                    continue;
                partners[person].Add(partner);
                partners[partner].Add(person);
            }
        }
    }

    public IReadOnlyList<int> Of(int person) => partners[person];
}
