namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Reads lists of whole numbers and numbers of people.</summary>
internal static class Numbers
{
    public static int Person(long number, int people, in JsonCursor cursor) =>
        number >= 0 && number < people ? (int)number : throw cursor.Unexpected("the number of nobody");

    public static int[] People(ref JsonCursor cursor, int people)
    {
        cursor.OpenArray();
        return PeopleHere(ref cursor, people);
    }

    /// <summary>As <see cref="People"/>, when the list's opening has been read already.</summary>
    public static int[] PeopleHere(ref JsonCursor cursor, int people)
    {
        var list = new List<int>();
        while (cursor.NextItem())
            list.Add(Person(cursor.NumberHere(), people, cursor));
        return [.. list];
    }

    public static long[] List(ref JsonCursor cursor)
    {
        var list = new List<long>();
        cursor.OpenArray();
        while (cursor.NextItem())
            list.Add(cursor.NumberHere());
        return [.. list];
    }

    /// <summary>Two people, the lower number first.</summary>
    public static (int Low, int High) Edge(long low, long high, int people, in JsonCursor cursor)
    {
        var edge = (Person(low, people, cursor), Person(high, people, cursor));
        return edge.Item1 < edge.Item2 ? edge : throw cursor.Unexpected("two people whose lower number does not come first");
    }
}
