using ReciproCoach.Matching.Cli;

namespace ReciproCoach.Cli.Tests;

public sealed class Mending_a_running_round : IDisposable
{
    private readonly Program_at_work program = new();

    public Mending_a_running_round()
    {
        program.Run("generate --family real --n 60 --seed 2 --out pairs.csv");
        program.Run("solve --pairs pairs.csv --out running.csv --certificate c.json");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public void After_one_has_left_seats_everybody_else_with_few_new_pairs()
    {
        Assert.Equal(ExitCode.Valid, program.Run("replace --pairs pairs.csv --matching running.csv --leaves p07 --out mended.csv"));
        Assert.Matches(@"^matched 59 of 59, new [12] pairs, score \d+, proven yes$", program.LastLine);
        Assert.DoesNotContain("p07", program.Read("mended.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_locked_pairs()
    {
        var locked = program.Read("running.csv").Split('\n').Where(line => !line.Contains("p07", StringComparison.Ordinal)).Take(20).ToList();
        program.Write("locked.csv", string.Join('\n', locked));

        Assert.Equal(ExitCode.Valid, program.Run("replace --pairs pairs.csv --matching running.csv --leaves p07 --locked locked.csv --out mended.csv"));
        Assert.Subset(program.Read("mended.csv").Split('\n').ToHashSet(), locked.ToHashSet());
    }

    [Fact]
    public void Within_no_new_pair_at_all_is_not_possible_and_says_so()
    {
        Assert.Equal(ExitCode.NoValidAnswer, program.Run("replace --pairs pairs.csv --matching running.csv --leaves p07 --most-new 0 --out mended.csv"));
        Assert.Contains("No repair has so few new pairs; it takes at least ", program.Errors, StringComparison.Ordinal);
        Assert.False(program.Has("mended.csv"));
    }

    [Theory]
    [InlineData("--leaves nobody", "--leaves: nobody is not among the people")]
    [InlineData("", "--leaves is missing")]
    [InlineData("--leaves p07 --most-new -1", "--most-new -1: a whole number from 0")]
    [InlineData("--leaves p07 --locked none.csv", "none.csv: cannot be read")]
    public void Refuses_what_cannot_be(string options, string reason)
    {
        Assert.Equal(ExitCode.BadInput, program.Run($"replace --pairs pairs.csv --matching running.csv --out mended.csv {options}"));
        Assert.Contains(reason, program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_matching_that_is_none()
    {
        program.Write("running.csv", "client,coach\np00,p01\np01,p00\n");

        Assert.Equal(ExitCode.BadInput, program.Run("replace --pairs pairs.csv --matching running.csv --leaves p00 --out mended.csv"));
        Assert.Contains("running.csv: line 2", program.Errors, StringComparison.Ordinal);
    }
}
