using System.Text;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Tests.Checking;

/// <summary>Has a solution's certificate judged by the verifier, which shares no code with the solver.</summary>
internal static class CertificateCheck
{
    public static void AssertAccepted(InstanceDraft draft, Solution solution)
    {
        if (solution.Certificate is not { } certificate)
        {
            Assert.NotEqual(Outcome.Matching, solution.Outcome);
            return;
        }

        var round = Verifier.Round.Of(
            draft.People,
            draft.Allowed.Select(p => new AllowedPair(p.Client, p.Coach, p.Score)),
            [.. draft.Forced.Select(p => new Pair(p.Client, p.Coach))],
            [.. draft.Forbidden.Select(p => new Pair(p.Client, p.Coach))]);
        var verdict = CertificateVerifier.Verify(
            round, [.. solution.Pairs.Select(p => new Pair(p.Client, p.Coach))], Encoding.UTF8.GetBytes(certificate.ToJson()));
        Assert.True(verdict.Faults.Count == 0, string.Join("; ", verdict.Faults) + certificate.ToJson());
        Assert.Equal(
            solution.Stages.Select(s => (s.Name, s.Floor, s.Found, s.Bound)),
            verdict.Stages.Select(s => (s.Name, s.Floor, s.Found, s.Bound)));
    }
}
