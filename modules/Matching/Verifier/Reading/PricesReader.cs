using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Reads the prices of one proof.</summary>
internal sealed class PricesReader(int people)
{
    /// <summary>Reads a proof whose opening brace has been read already.</summary>
    public Prices ReadHere(ref JsonCursor cursor)
    {
        var fields = new Fields("a proof");
        var (scale, outPrice, below, coach) = (0L, 0L, (long[])[], (long[])[]);
        var (pairs, odd) = (new List<PairPrice>(), new List<OddSet>());

        cursor.ExpectObjectHere();
        while (cursor.NextName(out var name))
        {
            fields.Take(name, cursor);
            switch (name)
            {
                case "scale": scale = cursor.Number(); break;
                case "out": outPrice = cursor.Number(); break;
                case "below": below = Numbers.List(ref cursor); break;
                case "coach": coach = Numbers.List(ref cursor); break;
                case "pairs": ReadPairs(ref cursor, pairs); break;
                case "odd": ReadOddSets(ref cursor, odd); break;
                default: throw fields.Unknown(name, cursor);
            }
        }

        fields.Need(cursor, "scale", "coach");
        if (scale < 1)
            throw cursor.Unexpected("a scale below 1");
        if (coach.Length != people)
            throw cursor.Unexpected("a list of coach prices that has not one for each person");
        return new(scale, outPrice, below, coach, pairs, odd);
    }

    private void ReadPairs(ref JsonCursor cursor, List<PairPrice> pairs)
    {
        cursor.OpenArray();
        while (cursor.NextItem())
        {
            var (low, high) = Numbers.Edge(First(ref cursor), cursor.Number(), people, cursor);
            pairs.Add(new(low, high, NotNegative(cursor.Number(), cursor)));
            Close(ref cursor);
        }
    }

    private void ReadOddSets(ref JsonCursor cursor, List<OddSet> sets)
    {
        cursor.OpenArray();
        while (cursor.NextItem())
            sets.Add(ReadOddSet(ref cursor));
    }

    private OddSet ReadOddSet(ref JsonCursor cursor)
    {
        var fields = new Fields("an odd set");
        var (clients, coaches, teeth, price) = ((int[])[], (int[])[], new List<(int, int)>(), 0L);

        cursor.ExpectObjectHere();
        while (cursor.NextName(out var name))
        {
            fields.Take(name, cursor);
            switch (name)
            {
                case "clients": clients = Numbers.People(ref cursor, people); break;
                case "coaches": coaches = Numbers.People(ref cursor, people); break;
                case "teeth": ReadTeeth(ref cursor, teeth); break;
                case "price": price = NotNegative(cursor.Number(), cursor); break;
                default: throw fields.Unknown(name, cursor);
            }
        }

        fields.Need(cursor, "clients", "coaches", "teeth", "price");
        if (HasTwins(clients) || HasTwins(coaches) || HasTwins(teeth))
            throw cursor.Unexpected("an odd set that names something twice");
        if ((clients.Length + coaches.Length + teeth.Count) % 2 == 0)
            throw cursor.Unexpected("an odd set that is even");
        return new(clients, coaches, teeth, price);
    }

    private void ReadTeeth(ref JsonCursor cursor, List<(int Low, int High)> teeth)
    {
        cursor.OpenArray();
        while (cursor.NextItem())
        {
            teeth.Add(Numbers.Edge(First(ref cursor), cursor.Number(), people, cursor));
            Close(ref cursor);
        }
    }

    private static long First(ref JsonCursor cursor)
    {
        cursor.ExpectArrayHere();
        return cursor.Number();
    }

    private static void Close(ref JsonCursor cursor)
    {
        if (cursor.NextItem())
            throw cursor.Unexpected("a list that is too long");
    }

    private static long NotNegative(long price, in JsonCursor cursor) =>
        price >= 0 ? price : throw cursor.Unexpected("a price below 0 where none may be");

    private static bool HasTwins<T>(IReadOnlyCollection<T> list) => list.Distinct().Count() != list.Count;
}
