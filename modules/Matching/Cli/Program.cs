using System.Text;
using ReciproCoach.Matching.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return CommandLine.Run(args, Console.Out, Console.Error, stop.Token);
