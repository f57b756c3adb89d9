using System.Collections.Concurrent;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>Every request that reached the server, in order.</summary>
public sealed class RequestLog
{
    private readonly ConcurrentQueue<Seen> seen = new();

    public IReadOnlyList<Seen> All => [.. seen];

    /// <summary>Those that were not only reading.</summary>
    public IReadOnlyList<Seen> Writes => [.. seen.Where(request => request.Method is not ("GET" or "HEAD"))];

    /// <summary>How often addresses with this in them were asked for.</summary>
    public int Count(string part) => seen.Count(request => request.Target.Contains(part, StringComparison.Ordinal));

    public void Clear() => seen.Clear();

    internal void Add(Seen request) => seen.Enqueue(request);
}

/// <summary>A request: its path with query, the language it asked for, whether it had a key.</summary>
public sealed record Seen(string Method, string Target, string? AcceptLanguage, string? ApiKey);
