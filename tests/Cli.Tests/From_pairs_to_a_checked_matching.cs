using ReciproCoach.Matching.Cli;

namespace ReciproCoach.Cli.Tests;

public sealed class From_pairs_to_a_checked_matching : IDisposable
{
    private const string SixPairs = "client,coach,score\na,b,5\nb,c,6\nc,a,7\nb,a,9\nc,b,1\na,c,1\n";
    private readonly Program_at_work program = new();

    public void Dispose() => program.Dispose();

    [Theory, InlineData("real"), InlineData("sym"), InlineData("mutual"), InlineData("coarse"), InlineData("sparse")]
    public void An_invented_round_is_solved_and_accepted(string family)
    {
        Assert.Equal(ExitCode.Valid, program.Run($"generate --family {family} --n 40 --seed 8 --degree 12 --out pairs.csv --people people.csv"));
        Assert.Equal(ExitCode.Valid, program.Run("solve --pairs pairs.csv --people people.csv --out matching.csv --certificate certificate.json"));
        Assert.Matches(@"^matched \d+ of 40, people-bound \d+, score \d+, bound \d+, gap \d+, proven (yes|no), \d+\.\d+ s$", program.LastLine);
        var claimed = program.LastLine[..program.LastLine.LastIndexOf(',')];

        Assert.Equal(ExitCode.Valid, program.Run("verify --pairs pairs.csv --people people.csv --matching matching.csv --certificate certificate.json"));
        Assert.Equal($"accepted total: {claimed}", program.LastLine);
    }

    [Theory, InlineData("floor:400"), InlineData("leximin")]
    public void A_fair_matching_is_accepted_as_such_and_names_its_price(string fairness)
    {
        program.Run("generate --family real --n 40 --seed 8 --out pairs.csv");

        Assert.Equal(ExitCode.Valid, program.Run($"solve --pairs pairs.csv --fairness {fairness} --out matching.csv --certificate certificate.json"));
        Assert.Matches(@"price of fairness: \d+ to \d+ of the total", program.Output);
        var claimed = program.LastLine[..program.LastLine.LastIndexOf(',')];
        Assert.Equal(ExitCode.Valid, program.Run("verify --pairs pairs.csv --matching matching.csv --certificate certificate.json"));
        Assert.Equal($"accepted {fairness}: {claimed}", program.LastLine);
    }

    [Fact]
    public void The_better_of_two_circles_is_made_and_written_by_client()
    {
        program.Write("pairs.csv", SixPairs);

        Assert.Equal(ExitCode.Valid, program.Run("solve --pairs pairs.csv --out m.csv --certificate c.json"));
        Assert.Equal("client,coach\na,b\nb,c\nc,a\n", program.Read("m.csv"));
        Assert.StartsWith("matched 3 of 3, people-bound 3, score 18, bound 18, gap 0, proven yes, ", program.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_ids_may_hold_whatever_csv_can()
    {
        program.Write("pairs.csv", "\uFEFFscore,client,coach\r\n5,\"Müller, Anna\",\"the \"\"coach\"\"\"\r\n5,\"the \"\"coach\"\"\",\"two\nlines\"\r\n5,\"two\nlines\",\"Müller, Anna\"\r\n");

        Assert.Equal(ExitCode.Valid, program.Run("solve --pairs pairs.csv --out m.csv --certificate c.json"));
        Assert.Equal("client,coach\n\"Müller, Anna\",\"the \"\"coach\"\"\"\n\"the \"\"coach\"\"\",\"two\nlines\"\n\"two\nlines\",\"Müller, Anna\"\n", program.Read("m.csv"));
        Assert.Equal(ExitCode.Valid, program.Run("verify --pairs pairs.csv --matching m.csv --certificate c.json"));
    }

    [Fact]
    public void Pins_and_people_without_a_pair_count()
    {
        program.Write("pairs.csv", SixPairs);
        program.Write("people.csv", "id\na\nb\nc\nlonely");
        program.Write("pins.csv", "client,coach,rule\na,b,forbid\n");

        Assert.Equal(ExitCode.Valid, program.Run("solve --pairs pairs.csv --people people.csv --pins pins.csv --out m.csv --certificate c.json"));
        Assert.StartsWith("matched 3 of 4, people-bound 3, score 11, ", program.LastLine, StringComparison.Ordinal);
        Assert.Contains("left out: lonely: nobody may coach them", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Valid, program.Run("verify --pairs pairs.csv --people people.csv --pins pins.csv --matching m.csv --certificate c.json"));
        Assert.NotEqual(ExitCode.Valid, program.Run("verify --pairs pairs.csv --people people.csv --matching m.csv --certificate c.json"));
    }

    [Fact]
    public void Forced_pairs_nobody_can_keep_leave_no_file()
    {
        program.Write("pairs.csv", "client,coach,score\na,b,5\nb,a,6\n");
        program.Write("pins.csv", "client,coach,rule\na,b,force\n");

        Assert.Equal(ExitCode.NoValidAnswer, program.Run("solve --pairs pairs.csv --pins pins.csv --out m.csv --certificate c.json"));
        Assert.Contains("No matching keeps all the forced pairs", program.Errors, StringComparison.Ordinal);
        Assert.Equal(["pairs.csv", "pins.csv"], program.Files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("m.csv", "a,b\n", "")]
    [InlineData("m.csv", "a,b\nb,c\nc,a\n", "a,c\nb,a\nc,b\n")]
    [InlineData("pairs.csv", "b,a,9", "b,a,60")]
    [InlineData("pairs.csv", "a,b,5", "a,b,6")]
    [InlineData("c.json", "\"total\":18", "\"total\":19")]
    [InlineData("c.json", "\"bound\":18", "\"bound\":17")]
    [InlineData("c.json", "\"matched\":3", "\"matched\":3.0")]
    [InlineData("c.json", "}", "")]
    public void Whatever_is_tampered_with_so_that_a_claim_falls_is_refused(string file, string old, string changed)
    {
        program.Write("pairs.csv", SixPairs);
        program.Run("solve --pairs pairs.csv --out m.csv --certificate c.json");
        Assert.Contains(old, program.Read(file), StringComparison.Ordinal);
        program.Write(file, program.Read(file).Replace(old, changed, StringComparison.Ordinal));

        Assert.Equal(ExitCode.NoValidAnswer, program.Run("verify --pairs pairs.csv --matching m.csv --certificate c.json"));
    }
}
