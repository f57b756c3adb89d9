using System.Net.Sockets;
using System.Text;

namespace ReciproCoach.Doubles.Mail;

/// <summary>One caller at the <see cref="SmtpSink"/>.</summary>
internal sealed class SmtpConversation(NetworkStream stream, SmtpMood mood, Action<SunkMail> keep) : IDisposable
{
    private readonly StreamReader reader = new(stream, Encoding.Latin1);
    private readonly StreamWriter writer = new(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
    private readonly List<string> to = [];
    private string from = "";

    public async Task RunAsync(CancellationToken cancellation)
    {
        await SayAsync("220 sink ready", cancellation);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line is "DATA" && mood is SmtpMood.TakeAndHangUp) { await TakeAsync(cancellation); return; }
            await SayAsync(await AnswerAsync(line, cancellation), cancellation);
            if (line is "QUIT") return;
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
    }

    private async Task<string> AnswerAsync(string line, CancellationToken cancellation)
    {
        switch (line.Split([' ', ':'])[0].ToUpperInvariant())
        {
            case "EHLO" or "HELO" or "RSET" or "NOOP": return "250 as you wish";
            case "MAIL": from = Between(line); return "250 go on";
            case "RCPT" when mood is SmtpMood.RefuseForGood: return "550 5.1.1 no such mailbox";
            case "RCPT" when mood is SmtpMood.RefuseForNow: return "451 4.7.1 come back later";
            case "RCPT": to.Add(Between(line)); return "250 go on";
            case "DATA": await TakeAsync(cancellation); return "250 taken";
            case "QUIT": return "221 bye";
            default: return "502 unknown";
        }
    }

    private async Task TakeAsync(CancellationToken cancellation)
    {
        await SayAsync("354 go on", cancellation);
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(cancellation) is { } line and not ".")
            data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        keep(new(from, [.. to], data.ToString()));
    }

    private Task SayAsync(string line, CancellationToken cancellation) => writer.WriteLineAsync(line.AsMemory(), cancellation);

    private static string Between(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
}
