using ReciproCoach.Matching.Solver;
using ReciproCoach.Verifier.Tests.Checking;
using ReciproCoach.Verifier.Tests.Making;

namespace ReciproCoach.Verifier.Tests;

/// <summary>
/// Decided in both directions: what a second, plain check accepts is accepted and nothing else; and whatever is accepted is true,
/// seen over every matching there is.
/// </summary>
public sealed class Mutations_are_refused_exactly_when_something_falls
{
    private const int Solves = 60;
    private const int MutationsEach = 40;

    public static TheoryData<string> Families => [.. Rounds.Families];

    [Theory, MemberData(nameof(Families))]
    public void In_the_family(string family)
    {
        var (accepted, refused) = (0, 0);
        for (var seed = 0; seed < Solves; seed++)
        {
            var random = Rounds.Random(family, 3 + seed % 4, seed);
            var fairness = (seed % 4) switch { 0 => Fairness.Floor(300), 1 => Fairness.Leximin, _ => Fairness.Total };
            if (Rounds.Solved(seed % 3 == 0 ? Rounds.WithPins(random, seed) : random, new() { Fairness = fairness }) is not var (round, certificate, _))
                continue;
            for (var change = 0; change < MutationsEach; change++)
            {
                var mutation = new Mutation((seed * MutationsEach) + change);
                var (changed, text) = mutation.Of(round, certificate);
                (changed, text) = change % 3 == 0 ? Twice(mutation, changed, text) : (changed, text);
                var verdict = changed.Check(text);

                var sound = EveryCover.Of(changed).Any(cover => cover.SequenceEqual(changed.Made)) && PlainCheck.Accepts(changed, text);
                Assert.True(sound == verdict.Accepted, $"{text}\n{string.Join('\n', verdict.Faults)}");
                Assert.True(!verdict.Accepted || EveryCover.Confirm(changed, verdict), text);
                (accepted, refused) = verdict.Accepted ? (accepted + 1, refused) : (accepted, refused + 1);
            }
        }

        Assert.True(accepted > 100 && refused > 500, $"{accepted} accepted, {refused} refused: one of the two directions was hardly tried");
    }

    private static (SmallRound Round, string Certificate) Twice(Mutation mutation, SmallRound round, string certificate)
    {
        try
        {
            return mutation.Of(round, certificate);
        }
        catch (Exception failure) when (failure is NullReferenceException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The first change has already taken away what the second would have changed.
            return (round, certificate);
        }
    }
}
