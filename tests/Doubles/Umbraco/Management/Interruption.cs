namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>A connection that breaks at a certain write.</summary>
public sealed class Interruption
{
    private int left = int.MaxValue;
    private bool carriedOut;

    /// <summary>Runs before a write is carried out: somebody else is quicker.</summary>
    public Action<string>? BeforeWrite { get; set; }

    /// <summary>The next so many writes pass, and none after them.</summary>
    /// <param name="writes">How many pass.</param>
    /// <param name="lastIsCarriedOut">The one that breaks has its effect all the same; only its answer is lost.</param>
    public void After(int writes, bool lastIsCarriedOut = false) => (left, carriedOut) = (writes, lastIsCarriedOut);

    public void Heal() => left = int.MaxValue;

    /// <summary>Whether this write breaks, and whether it is carried out.</summary>
    internal (bool Breaks, bool CarriedOut) Next() => left == int.MaxValue || left-- > 0 ? (false, true) : (true, carriedOut && left == -1);
}
