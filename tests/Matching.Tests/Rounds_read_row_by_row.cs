using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

/// <summary>Scores that are worked out when asked for give the answer that a list of the same pairs gives.</summary>
public sealed class Rounds_read_row_by_row
{
    [Theory, InlineData("real"), InlineData("ties"), InlineData("sparse"), InlineData("mutual")]
    public void Have_the_same_best_matching_as_their_list(string family)
    {
        var draft = new RandomDraft(21).Of(family, 60);

        var listed = draft.Solve();
        var read = Solve(new Rows(draft));

        Assert.Equal((listed.PeopleMatched, listed.Total, listed.Proven), (read.PeopleMatched, read.Total, read.Proven));
    }

    [Fact]
    public void Must_list_people_in_ordinal_order() =>
        Assert.Throws<ArgumentException>(() => Instance.Create(new Rows(Draft.Complete("ba"), "b", "a")));

    [Fact]
    public void Must_not_list_anybody_twice() =>
        Assert.Throws<ArgumentException>(() => Instance.Create(new Rows(Draft.Complete("ab"), "a", "a")));

    [Fact]
    public void Never_make_anybody_their_own_coach()
    {
        var solution = Solve(new Rows(Draft.Complete("abcd", score: 3)) { OfOneself = 60_000 });

        Assert.Equal((4, 12L, true), (solution.PeopleMatched, solution.Total, solution.Proven));
    }

    private static Solution Solve(IScoreRows rows) =>
        new CycleCoverSolver().Solve(Instance.Create(rows), SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);

    private sealed class Rows(InstanceDraft draft, params string[] people) : IScoreRows
    {
        private readonly Dictionary<(string, string), int> scores = draft.Allowed.ToDictionary(p => (p.Client, p.Coach), p => p.Score);

        public int OfOneself { get; init; } = IScoreRows.NotAllowed;

        public IReadOnlyList<string> People { get; } =
            people is [] ? [.. draft.People.Order(StringComparer.Ordinal)] : people;

        public void Read(int client, Span<int> row)
        {
            for (var coach = 0; coach < row.Length; coach++)
                row[coach] = coach == client ? OfOneself : scores.GetValueOrDefault((People[client], People[coach]), IScoreRows.NotAllowed);
        }
    }
}
