namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>The kinds of rounds that can be invented; each troubles solvers in its own way.</summary>
public static class Family
{
    /// <summary>The mean number of possible partners in the sparse family when nothing else is said.</summary>
    public const int UsualDegree = 10;

    /// <summary>
    /// <c>real</c>: groups, star coaches, time zones, languages, colleagues, least credentials, earlier rounds.
    /// <c>sym</c>: nearly the same score both ways, and requests. <c>mutual</c>: real, with 60 % of the requests returned.
    /// <c>coarse</c>: real, rounded to hundreds, so full of ties. <c>sparse</c>: few possible partners, always both ways.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } = ["real", "sym", "mutual", "coarse", "sparse"];

    /// <summary>Invents a round.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="people">How many people, at least 0.</param>
    /// <param name="seed">Rounds of different seeds have nothing in common.</param>
    /// <param name="degree">The mean number of possible partners; only the sparse family looks at it.</param>
    public static InventedRows Make(string name, int people, long seed, int degree = UsualDegree) => name switch
    {
        "real" => new RealRows(people, seed, Requests.OfStars),
        "sym" => new SymmetricRows(people, seed),
        "mutual" => new RealRows(people, seed, Requests.MostlyReturned),
        "coarse" => new RealRows(people, seed, Requests.OfStars, roundedTo: 100),
        "sparse" => new SparseRows(people, seed, degree),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such family."),
    };
}
