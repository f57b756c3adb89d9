using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Explaining;

public sealed class What_would_seat_the_left_out
{
    private static readonly InstanceDraft Round = Draft.Of("abcx", "ab5", "bc5", "ca5", "xa5");

    [Fact]
    public void One_pair_that_might_be_allowed() => Assert.Equal(
        [new(ConcessionKind.Allow, "c", "x")],
        Advise(Round, "x", new("b", "x", 1), new("c", "x", 1)).Concessions!);

    [Fact]
    public void Or_a_pin_given_up() => Assert.Equal(
        [new(ConcessionKind.Unpin, "c", "a")],
        Advise(Draft.Of("abcx", "ab5", "bc5", "ca5", "xa5", "cx1").Forcing("ca"), "x").Concessions!);

    [Fact]
    public void Or_nothing_on_the_list_and_that_is_proved() =>
        Assert.Equal(new SeatAdvice(null, Proven: true), Advise(Round, "x", new ScoredPair("x", "b", 1)));

    [Fact]
    public void Bad_lists_are_refused_and_people_who_were_matched_need_no_seat()
    {
        var refused = Assert.Throws<InstanceRefusedException>(() => Advise(Round, "x", new("x", "q", 1), new("c", "x", -1)));

        Assert.Equal([RefusalReason.UnknownId, RefusalReason.ScoreOutOfRange], refused.Refusals.Select(r => r.Reason));
        Assert.Throws<ArgumentException>(() => Advise(Round, "a"));
    }

    [Theory, InlineData("sparse"), InlineData("ties"), InlineData("symmetric")]
    public void Always_so_few_that_fewer_would_not_do(string family)
    {
        var random = new RandomDraft(81);
        var met = new HashSet<int?>();
        for (var round = 0; round < 150; round++)
        {
            var draft = random.WithPins(random.Of(family, 6));
            var solution = draft.Solve();
            var relaxable = Relaxable(draft, new Random(round));
            foreach (var left in solution.LeftOut.Take(1))
            {
                var advice = new SeatFinder().Advise(
                    Instance.Create(draft), solution, left.Person, relaxable, new() { Iterations = 100_000 }, TestContext.Current.CancellationToken);
                Assert.True(advice.Proven);
                var fewest = Fewest(draft, [.. solution.Pairs.Select(p => p.Client), left.Person], relaxable);
                Assert.Equal(fewest, advice.Concessions?.Count);
                met.Add(fewest);
            }
        }

        Assert.True(met.Count >= 3);
    }

    /// <summary>Tries every choice of concessions, the smaller first: everybody must sit among themselves or with others left out.</summary>
    private static int? Fewest(InstanceDraft draft, HashSet<string> mustSit, List<ScoredPair> relaxable)
    {
        var choices = relaxable.Select(pair => (Pair: (ScoredPair?)pair, Pin: (DirectedPair?)null))
            .Concat(draft.Forced.Select(pin => (Pair: (ScoredPair?)null, Pin: (DirectedPair?)pin))).ToList();
        return Enumerable.Range(0, 1 << choices.Count)
            .OrderBy(int.PopCount)
            .Where(set => Seats(draft, mustSit, [.. choices.Where((_, at) => (set >> at & 1) == 1)]))
            .Select(set => (int?)int.PopCount(set))
            .FirstOrDefault();
    }

    private static bool Seats(InstanceDraft draft, HashSet<string> mustSit, List<(ScoredPair? Pair, DirectedPair? Pin)> chosen)
    {
        var allowed = chosen.Where(c => c.Pair is not null).Select(c => c.Pair!).ToList();
        var relaxed = draft with
        {
            Allowed = [.. draft.Allowed.Where(p => !allowed.Any(a => (a.Client, a.Coach) == (p.Client, p.Coach))), .. allowed],
            Forbidden = [.. draft.Forbidden.Where(f => !allowed.Any(a => (a.Client, a.Coach) == (f.Client, f.Coach)))],
            Forced = [.. draft.Forced.Where(f => !chosen.Any(c => c.Pin == f))],
        };
        var others = draft.People.Where(p => !mustSit.Contains(p)).ToArray();
        return Enumerable.Range(0, 1 << others.Length).Any(set =>
        {
            var people = draft.People.Where(p => mustSit.Contains(p) || (Array.IndexOf(others, p) is var at && at >= 0 && (set >> at & 1) == 1)).ToHashSet();
            return relaxed.Forced.All(f => people.Contains(f.Client) && people.Contains(f.Coach)) && EveryMatching.Best(relaxed with
            {
                People = [.. people],
                Allowed = [.. relaxed.Allowed.Where(p => people.Contains(p.Client) && people.Contains(p.Coach))],
                Forbidden = [.. relaxed.Forbidden.Where(p => people.Contains(p.Client) && people.Contains(p.Coach))],
            })?.People == people.Count;
        });
    }

    private static List<ScoredPair> Relaxable(InstanceDraft draft, Random random)
    {
        var usable = draft.Allowed.Select(p => (p.Client, p.Coach)).Except(draft.Forbidden.Select(p => (p.Client, p.Coach))).ToHashSet();
        return [.. (from client in draft.People from coach in draft.People
            where client != coach && !usable.Contains((client, coach)) && random.Next(4) == 0
            select new ScoredPair(client, coach, random.Next(100))).Take(5)];
    }

    private static SeatAdvice Advise(InstanceDraft draft, string person, params ScoredPair[] relaxable) => new SeatFinder().Advise(
        Instance.Create(draft), draft.Solve(), person, relaxable, SolveOptions.Default, TestContext.Current.CancellationToken);
}
