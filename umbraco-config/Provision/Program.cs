using System.Text;
using ReciproCoach.Provision;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await CommandLine.RunAsync(args, Environment.GetEnvironmentVariable, Console.Out, Console.Error, TimeProvider.System, stop.Token);
