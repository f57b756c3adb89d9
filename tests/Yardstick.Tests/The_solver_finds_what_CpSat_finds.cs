using ReciproCoach.Matching.Bench.CpSat;
using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Yardstick.Tests;

/// <summary>
/// Rounds too large for brute force are solved by a general solver too, which shares nothing with ours: as many people, and the
/// same total. Two hundred rounds of all families, 20 to 100 people.
/// </summary>
public sealed class The_solver_finds_what_CpSat_finds
{
    /// <summary>So long that only a machine that has stopped reaches it.</summary>
    private const double Patience = 3_600;

    public static TheoryData<string, int, int> Cells
    {
        get
        {
            var cells = new TheoryData<string, int, int>();
            foreach (var family in new[] { "real", "sym", "mutual", "coarse", "sparse" })
            {
                foreach (var (people, rounds) in new[] { (20, 14), (30, 12), (40, 8), (60, 4), (80, 1), (100, 1) })
                    cells.Add(family, people, rounds);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void In_every_round(string family, int people, int rounds)
    {
        for (var seed = 1; seed <= rounds; seed++)
        {
            var round = new InventedRound(new(family, people, seed, Degree: 4 + seed % 4 * 2));
            var own = new CycleCoverSolver().Solve(Instance.Create(round), SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);
            var yardstick = FullModel.Solve(people, round.Table, LeftOutCost.Lexicographic(people, round.Table), Patience);

            Assert.True(yardstick.Proven);
            Assert.Equal((family, people, seed, true, yardstick.Matched, yardstick.Total), (family, people, seed, own.Proven, own.PeopleMatched, own.Total));
        }
    }

    [Fact]
    public void In_two_hundred_of_them() => Assert.Equal(200, Cells.Sum(cell => cell.Data.Item3));
}
