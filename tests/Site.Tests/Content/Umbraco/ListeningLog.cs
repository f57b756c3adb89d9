using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Keeps what is worth an operator's attention.</summary>
internal sealed class ListeningLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }

    public void Dispose() => lines.Clear();
}
