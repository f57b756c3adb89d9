using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ReciproCoach.Doubles.Mail;

/// <summary>How the sink treats the next message.</summary>
public enum SmtpMood
{
    /// <summary>250.</summary>
    Accept,

    /// <summary>550 at RCPT: there is no such mailbox.</summary>
    RefuseForGood,

    /// <summary>451 at RCPT: come back later.</summary>
    RefuseForNow,

    /// <summary>Takes the message and hangs up before saying so.</summary>
    TakeAndHangUp,

    /// <summary>Accepts the connection and never says a word.</summary>
    Silence,
}

/// <param name="Data">The message as it came, dots unstuffed.</param>
public sealed record SunkMail(string From, IReadOnlyList<string> To, string Data);

/// <summary>A mail server on loopback that keeps what it is given. It speaks as much of RFC 5321 as one message a connection needs.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<SunkMail> received = new();
    private readonly TaskCompletionSource visited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource closing = new();
    private readonly Task serving;

    public SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public SmtpMood Mood { get; set; }

    /// <summary>All messages taken so far, in order; also those whose sender never learnt of it.</summary>
    public IReadOnlyList<SunkMail> Received => [.. received];

    /// <summary>Completes when somebody has connected.</summary>
    public Task Visited => visited.Task;

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var visits = new List<Task>();
        try
        {
            while (true)
            {
                var caller = await listener.AcceptTcpClientAsync(closing.Token);
                visited.TrySetResult();
                visits.Add(ReceiveAsync(caller, Mood));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            await Task.WhenAll(visits);
        }
    }

    private async Task ReceiveAsync(TcpClient caller, SmtpMood mood)
    {
        using var connection = caller;
        try
        {
            if (mood is SmtpMood.Silence) await Task.Delay(Timeout.Infinite, closing.Token);
            using var conversation = new SmtpConversation(connection.GetStream(), mood, received.Enqueue);
            await conversation.RunAsync(closing.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
            // The caller hung up, or the test is over.
        }
    }
}
