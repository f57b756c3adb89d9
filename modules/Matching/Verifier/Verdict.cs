namespace ReciproCoach.Matching.Verifier;

/// <summary>What came of checking a matching and its certificate against a round.</summary>
public sealed record Verdict
{
    /// <summary>True exactly when the matching is valid, every number is right and every claim is proved.</summary>
    public bool Accepted => Faults.Count == 0;

    /// <summary>Everything that does not hold; empty when accepted.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>How many people the matching holds, counted here.</summary>
    public required int Matched { get; init; }

    /// <summary>The sum of its scores, counted here.</summary>
    public required long Total { get; init; }

    /// <summary>What the certificate is about: <c>total</c>, <c>floor:N</c> or <c>leximin</c>; empty when it could not be read.</summary>
    public required string Objective { get; init; }

    /// <summary>The claims in their order; empty when the certificate could not be read. Proved only when accepted.</summary>
    public required IReadOnlyList<StageVerdict> Stages { get; init; }

    /// <summary>
    /// Only for <c>leximin</c>: true when its floors leave scores above them open, or some between, so that the total decided there.
    /// </summary>
    public bool LevelsOpen { get; init; }

    /// <summary>The most people any matching could hold; true only when accepted.</summary>
    public int PeopleBound => Stages.Count > 0 ? (int)Math.Clamp(Stages[0].Bound, int.MinValue, int.MaxValue) : 0;

    /// <summary>The highest total of any matching that does as well in every earlier stage; true only when accepted.</summary>
    public long Bound => Stages.Count > 0 ? Stages[^1].Bound : 0;

    /// <summary>True when everything was accepted and no stage or level leaves a gap: the matching is the best there is.</summary>
    public bool Proven => Accepted && !LevelsOpen && Stages.All(stage => stage.Found == stage.Bound);
}

/// <summary>One stage of the certificate.</summary>
/// <param name="Name"><c>people</c>, <c>below</c> or <c>total</c>.</param>
/// <param name="Floor">The floor of a stage <c>below</c>; null for the others.</param>
/// <param name="Found">People matched; pairs below the floor; or the total of the scores.</param>
/// <param name="Bound">What no matching can beat that does as well in the earlier stages.</param>
public sealed record StageVerdict(string Name, int? Floor, long Found, long Bound);

/// <summary>One thing that does not hold, with a sentence that says where.</summary>
public sealed record Fault(FaultCode Code, string Sentence)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}

/// <summary>What kind of thing does not hold.</summary>
public enum FaultCode
{
    /// <summary>The round itself is no sound input.</summary>
    Round,

    /// <summary>The matching names somebody who is not enrolled.</summary>
    UnknownPerson,

    /// <summary>A client has two coaches.</summary>
    TwoCoaches,

    /// <summary>A coach has two clients.</summary>
    TwoClients,

    /// <summary>Somebody is only client or only coach.</summary>
    NotClosed,

    /// <summary>Somebody coaches themselves.</summary>
    Self,

    /// <summary>Two people coach each other.</summary>
    BothWays,

    /// <summary>The pair is not allowed.</summary>
    NotAllowed,

    /// <summary>The pair is forbidden.</summary>
    Forbidden,

    /// <summary>A forced pair is missing.</summary>
    ForcedMissing,

    /// <summary>The certificate is not written as the format asks.</summary>
    Unreadable,

    /// <summary>A number of the certificate is not the one counted here.</summary>
    WrongNumber,

    /// <summary>The stages are not those of the objective.</summary>
    WrongStages,

    /// <summary>A claim does not follow from its proof.</summary>
    Unproved,

    /// <summary>A proof needs numbers beyond 64 bits.</summary>
    Overflow,
}
