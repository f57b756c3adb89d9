using System.Text;

namespace ReciproCoach.Provision;

/// <summary>The program; a class of its own, so that the site's tests still know which Program they mean.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await CommandLine.RunAsync(arguments, Environment.GetEnvironmentVariable, Console.Out, Console.Error, TimeProvider.System, stop.Token);
    }
}
