namespace ReciproCoach.Matching.Solver;

/// <summary>How far the solver has come; the fields mean what they mean in <see cref="Solution"/>, as known so far.</summary>
/// <param name="Iterations">Assignments solved so far, of <see cref="SolveOptions.Iterations"/>.</param>
/// <param name="PeopleMatched">People in the best matching so far.</param>
/// <param name="PeopleBound">The most people any matching could hold.</param>
/// <param name="Total">The total of the best matching so far.</param>
/// <param name="Bound">The highest total any matching of as many people could have.</param>
public sealed record SolveProgress(int Iterations, int PeopleMatched, int PeopleBound, long Total, long Bound);
