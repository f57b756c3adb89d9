using ReciproCoach.Matching.Solver.Levels;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// The answer to an <see cref="Instance"/>: a matching whose people form directed circles of three or more, and how far
/// from the best possible it can be at most.
/// </summary>
public sealed record Solution
{
    /// <summary>Whether there is a matching at all. There always is one unless pairs were forced.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why the solver stopped.</summary>
    public required Ending Ending { get; init; }

    /// <summary>The pairs made, in ordinal order of the client. Whoever is a client here is a coach here too.</summary>
    public required IReadOnlyList<ScoredPair> Pairs { get; init; }

    /// <summary>
    /// Everyone who is in no pair, in ordinal order, each with the reason. Empty when <see cref="Outcome"/> is not
    /// <see cref="Outcome.Matching"/>: without a matching nobody was left out of it.
    /// </summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>The most people any matching could hold, as far as was proved; never below the truth.</summary>
    public required int PeopleBound { get; init; }

    /// <summary>
    /// The highest total any matching of <see cref="PeopleMatched"/> people could have that is as fair, as far as was proved;
    /// never below the truth. Without a matching: of <see cref="PeopleBound"/> people.
    /// </summary>
    public required long Bound { get; init; }

    /// <summary>
    /// The aims in their order, each with what was found and what was proved; <see cref="PeopleBound"/> and
    /// <see cref="Bound"/> are the bounds of the first and the last. Empty without a matching.
    /// </summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>What proves the bounds of <see cref="Stages"/>; null exactly when there is no matching.</summary>
    public required Certificate? Certificate { get; init; }

    /// <summary>
    /// Where the forced pairs are impossible together: some of them that are, in ordinal order of the client. Without any one of
    /// these the others are possible, as far as the work allowed was enough to tell. Empty otherwise.
    /// </summary>
    public IReadOnlyList<DirectedPair> Conflict { get; init; } = [];

    /// <summary>
    /// Only with <see cref="Fairness.Leximin"/>: true when pairs above the last floor in <see cref="Stages"/> were not compared score
    /// by score any more, and the total decided among them.
    /// </summary>
    public bool LevelsOpen { get; init; }

    /// <summary>What fairness costs the total; null when only the total was wanted or there is nothing to compare with.</summary>
    public PriceOfFairness? PriceOfFairness { get; init; }

    /// <summary>Assignments solved on the way; the measure <see cref="SolveOptions.Iterations"/> limits.</summary>
    public required int Iterations { get; init; }

    /// <summary>How many people are matched; each is once a client and once a coach.</summary>
    public int PeopleMatched => Pairs.Count;

    /// <summary>The sum of the scores of <see cref="Pairs"/>.</summary>
    public long Total => Pairs.Sum(pair => (long)pair.Score);

    /// <summary>How much better, in units of the score, the total of this many people could still be.</summary>
    public long Gap => Bound - Total;

    /// <summary>
    /// Circles of just three people. If one of the three leaves, no single new pair can mend it. Among equally good matchings
    /// one with few of them is preferred; that is a heuristic and no part of <see cref="Proven"/>.
    /// </summary>
    public int CirclesOfThree => Circles.OfThree(Pairs);

    /// <summary>True when no matching is better in the order wanted: people first, then what fairness asks, then the total.</summary>
    public bool Proven => Outcome == Outcome.Matching && !LevelsOpen && PeopleMatched == PeopleBound && Gap == 0
        && Stages.All(stage => stage.Proven);
}

/// <summary>Whether there is a matching.</summary>
public enum Outcome
{
    /// <summary>There is a valid matching; it may be the empty one.</summary>
    Matching,

    /// <summary>Proved: no matching keeps all the forced pairs.</summary>
    ForcedPairsImpossible,

    /// <summary>None was found that keeps all the forced pairs, nor was it proved that none exists, before the solver was stopped.</summary>
    ForcedPairsUndecided,
}

/// <summary>Why the solver stopped.</summary>
public enum Ending
{
    /// <summary>Nothing was left to search: the outcome is proved.</summary>
    Finished,

    /// <summary><see cref="SolveOptions.Iterations"/> were used up.</summary>
    BudgetSpent,

    /// <summary>The caller cancelled.</summary>
    Cancelled,
}
