using System.Diagnostics;
using ReciproCoach.Matching.Cli;

namespace ReciproCoach.Cli.Tests;

/// <summary>Once for real, as a process of its own: arguments, both outputs and the exit code.</summary>
public sealed class The_program_itself_runs
{
    [Fact]
    public async Task And_tells_the_shell_how_it_went()
    {
        using var files = new Program_at_work();
        files.Write("pairs.csv", "client,coach,score\nÄnne,b,5\nb,c,6\nc,Änne,7\n");
        files.Write("bad.csv", "client,coach,score\nÄnne,b,much\n");

        var (solved, output, _) = await Run("solve", "--pairs", files["pairs.csv"], "--out", files["m.csv"], "--certificate", files["c.json"]);
        var (refused, _, errors) = await Run("solve", "--pairs", files["bad.csv"], "--out", files["m.csv"], "--certificate", files["c.json"]);

        Assert.Equal(ExitCode.Valid, solved);
        Assert.StartsWith("matched 3 of 3, people-bound 3, score 18, bound 18, gap 0, proven yes, ", output, StringComparison.Ordinal);
        Assert.Equal("client,coach\nb,c\nc,Änne\nÄnne,b\n", files.Read("m.csv"));
        Assert.Equal(ExitCode.BadInput, refused);
        Assert.Contains("bad.csv: line 2: the score “much” is no whole number", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReciproCoach.Matching.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
