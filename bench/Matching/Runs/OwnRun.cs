using System.Diagnostics;
using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;
using CheckedRound = ReciproCoach.Matching.Verifier.Round;

namespace ReciproCoach.Matching.Bench.Runs;

/// <summary>The solver on one round, with what the verifier says of its answer.</summary>
/// <param name="PeakMegabytes">Of the process, before the verifier began; what ran in it earlier counts too.</param>
/// <param name="Verified">The verifier accepted every claim.</param>
internal sealed record OwnRun(
    RoundName Round, int Matched, int PeopleBound, long Total, long Bound, bool Proven, double Seconds, double PeakMegabytes, bool Verified, int CertificateBytes)
{
    public double GapPercent => Bound == 0 ? 0 : 100.0 * (Bound - Total) / Bound;

    /// <summary>Solves, measured, and has the answer checked.</summary>
    /// <param name="repeat">Short work is repeated until it can be measured.</param>
    public static OwnRun Of(RoundName name, InventedRound round, bool repeat)
    {
        var (solution, seconds) = repeat ? Work.Repeated(() => Solve(round)) : Work.Once(() => Solve(round));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        using var certificate = new MemoryStream();
        solution.Certificate?.WriteTo(certificate);
        var verdict = CertificateVerifier.Verify(
            CheckedRound.Of(round), [.. solution.Pairs.Select(pair => new Pair(pair.Client, pair.Coach))], certificate.GetBuffer().AsMemory(0, (int)certificate.Length));
        foreach (var fault in verdict.Faults.Take(3))
            Console.Error.WriteLine($"REFUSED {name}: {fault}");
        return new(
            name, solution.PeopleMatched, solution.PeopleBound, solution.Total, solution.Bound, solution.Proven, seconds, peak,
            verdict.Accepted && verdict.Proven == solution.Proven, (int)certificate.Length);
    }

    /// <summary>From the rows to the answer.</summary>
    public static Solution Solve(InventedRound round) => new CycleCoverSolver().Solve(Instance.Create(round), SolveOptions.Default);
}
