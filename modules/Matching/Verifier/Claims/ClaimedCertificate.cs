namespace ReciproCoach.Matching.Verifier.Claims;

/// <summary>A certificate as it was read: well formed, and nothing of it believed yet.</summary>
internal sealed record ClaimedCertificate(string Objective, long People, long Matched, long Total, long Top, IReadOnlyList<ClaimedStage> Stages);

/// <summary>One stage: what was found, and the bound its proof is to carry.</summary>
internal sealed record ClaimedStage(string Name, int? Floor, long Found, long Bound, Node Proof)
{
    public const string People = "people";
    public const string Below = "below";
    public const string OfTotal = "total";

    public override string ToString() => Floor is { } floor ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name} {floor}") : Name;
}

/// <summary>A part of the search space: fixes, then a proof of the bound or a split.</summary>
internal sealed record Node(IReadOnlyList<Prices> Fixes, Prices? Bound, Split? Split);

/// <summary>How a part is divided. The branches are named as in the file.</summary>
internal sealed record Split(SplitKind Kind, int One, int Other, IReadOnlyList<(string Name, Node Node)> Branches);

internal enum SplitKind
{
    /// <summary>Two people: one way (there), the other way (back), neither (apart).</summary>
    Pair,

    /// <summary>One person: left out (out) or matched (in).</summary>
    Person,

    /// <summary>One directed pair: made (yes) or not (no).</summary>
    Made,
}

/// <summary>The prices of one proof, in multiples of 1 / Scale of the stage's cost.</summary>
internal sealed record Prices(
    long Scale,
    long Out,
    IReadOnlyList<long> Below,
    long[] Coach,
    IReadOnlyList<PairPrice> Pairs,
    IReadOnlyList<OddSet> OddSets);

/// <summary>The price of "not both ways" between two people.</summary>
internal readonly record struct PairPrice(int Low, int High, long Price);

/// <summary>An odd set of roles and teeth.</summary>
internal sealed record OddSet(int[] Clients, int[] Coaches, IReadOnlyList<(int Low, int High)> Teeth, long Price);
