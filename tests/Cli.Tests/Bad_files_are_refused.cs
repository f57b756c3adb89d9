using ReciproCoach.Matching.Cli;

namespace ReciproCoach.Cli.Tests;

public sealed class Bad_files_are_refused : IDisposable
{
    private const string Good = "client,coach,score\na,b,5\nb,c,6\nc,a,7\n";
    private readonly Program_at_work program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("", "pairs.csv: line 1: the header client,coach,score is missing")]
    [InlineData("client,coach\na,b\n", "pairs.csv: line 1: the column “score” is missing")]
    [InlineData("client,coach,score,mood\n", "pairs.csv: line 1: the column “mood” is not known")]
    [InlineData("client,coach,score,score\n", "pairs.csv: line 1: the column “score” stands twice")]
    [InlineData(Good + "a,c\n", "pairs.csv: line 5: has 2 fields instead of 3")]
    [InlineData(Good + "a,c,1,2\n", "pairs.csv: line 5: has 4 fields instead of 3")]
    [InlineData(Good + "a,c,1.5\n", "pairs.csv: line 5: the score “1.5” is no whole number")]
    [InlineData(Good + "a,c,\n", "pairs.csv: line 5: the score “” is no whole number")]
    [InlineData(Good + "a,c,-1\n", "pairs.csv: line 5: the score of a → c is not from 0 to 65535")]
    [InlineData(Good + "a,c,65536\n", "pairs.csv: line 5: the score of a → c is not from 0 to 65535")]
    [InlineData(Good + " ,c,1\n", "pairs.csv: line 5: the client is blank")]
    [InlineData(Good + "a,,1\n", "pairs.csv: line 5: the coach is blank")]
    [InlineData(Good + "a,a,1\n", "pairs.csv: line 5: a would coach themselves")]
    [InlineData(Good + "a,b,1\n", "pairs.csv: line 5: a → b is listed a second time")]
    [InlineData(Good + "\"a,c,1\n", "pairs.csv: line 5: opens a quote that nothing closes")]
    [InlineData(Good + "\"a\"b,c,1\n", "pairs.csv: line 5: has text after a closing quote")]
    [InlineData(Good + "a\"b,c,1\n", "pairs.csv: line 5: has a quote inside a field")]
    [InlineData(Good + "\na,c,1\n", "pairs.csv: line 5: is empty")]
    public void Pairs(string content, string reason)
    {
        program.Write("pairs.csv", content);

        Assert.Equal(ExitCode.BadInput, program.Run("solve --pairs pairs.csv --out m.csv --certificate c.json"));
        Assert.Contains(reason, program.Errors, StringComparison.Ordinal);
        Assert.Equal(["pairs.csv"], program.Files);
    }

    [Theory]
    [InlineData("people.csv", "id\na\nb\n", "pairs.csv: line 3: c is not among the people")]
    [InlineData("people.csv", "id\na\nb\nc\nb\n", "people.csv: line 5: b is listed a second time")]
    [InlineData("people.csv", "id\na\nb\nc\n\" \"\n", "people.csv: line 5: the id is blank")]
    [InlineData("people.csv", "name\na\n", "people.csv: line 1: the column “name” is not known")]
    [InlineData("pins.csv", "client,coach,rule\na,b,maybe\n", "pins.csv: line 2: the rule “maybe” is neither force nor forbid")]
    [InlineData("pins.csv", "client,coach,rule\na,x,forbid\n", "pins.csv: line 2: x is not among the people")]
    [InlineData("pins.csv", "client,coach,rule\na,c,force\n", "pins.csv: line 2: a → c is forced but not among the allowed pairs")]
    [InlineData("pins.csv", "client,coach,rule\na,b,forbid\na,b,force\n", "pins.csv: line 3: a → b is forced and forbidden")]
    [InlineData("pins.csv", "client,coach,rule\na,b,force\na,b,force\n", "pins.csv: line 3: a → b is listed a second time")]
    public void People_and_pins(string file, string content, string reason)
    {
        program.Write("pairs.csv", Good);
        program.Write(file, content);

        Assert.Equal(ExitCode.BadInput, program.Run($"solve --pairs pairs.csv --{file[..^4]} {file} --out m.csv --certificate c.json"));
        Assert.Contains(reason, program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void With_every_reason_and_its_line()
    {
        program.Write("pairs.csv", "client,coach,score\na,b,x\na\nb,b,1\n");
        program.Write("pins.csv", "client,coach,rule\nq,b,forbid\n");

        Assert.Equal(ExitCode.BadInput, program.Run("solve --pairs pairs.csv --pins pins.csv --people none.csv --out m.csv --certificate c.json"));
        foreach (var place in new[] { "pairs.csv: line 2:", "pairs.csv: line 3:", "pairs.csv: line 4:", "pins.csv: line 2:", "none.csv: cannot be read" })
            Assert.Contains(place, program.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "solve --pairs")]
    [InlineData("frobnicate", "solve --pairs")]
    [InlineData("solve --pairs pairs.csv", "--out is missing")]
    [InlineData("solve --pairs pairs.csv --pairs pairs.csv --out m.csv --certificate c.json", "--pairs is given twice")]
    [InlineData("solve --pairs pairs.csv --out m.csv --certificate c.json --speed 3", "--speed is not known here")]
    [InlineData("solve --pairs pairs.csv --out m.csv --certificate c.json --iterations many", "--iterations many: a whole number")]
    [InlineData("solve --pairs pairs.csv --out m.csv --certificate c.json --fairness floor:-1", "--fairness floor:-1: total, floor:N or leximin is needed")]
    [InlineData("solve --pairs pairs.csv --out m.csv --certificate", "--certificate has no value")]
    [InlineData("solve --pairs none.csv --out m.csv --certificate c.json", "none.csv: cannot be read")]
    [InlineData("verify --pairs pairs.csv --matching none.csv --certificate none.json", "none.json: cannot be read")]
    [InlineData("generate --family odd --n 4 --seed 1 --out p.csv", "--family odd: one of real, sym, mutual, coarse, sparse is needed")]
    [InlineData("generate --family real --n -4 --seed 1 --out p.csv", "--n -4: a whole number from 0")]
    public void Command_lines(string command, string reason)
    {
        program.Write("pairs.csv", Good);

        Assert.Equal(ExitCode.BadInput, program.Run(command));
        Assert.Contains(reason, program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void And_what_was_there_before_stays_when_nothing_can_be_written()
    {
        program.Write("pairs.csv", Good);
        Directory.CreateDirectory(program["m.csv"]);

        Assert.Equal(ExitCode.BadInput, program.Run("solve --pairs pairs.csv --out m.csv --certificate c.json"));
        Assert.Contains("m.csv: cannot be written", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(program.Files, file => file.EndsWith(".part", StringComparison.Ordinal));
        Directory.Delete(program["m.csv"]);
    }
}
