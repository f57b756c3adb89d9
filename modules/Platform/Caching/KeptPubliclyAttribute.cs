namespace ReciproCoach.Platform.Caching;

/// <summary>
/// The answer of this endpoint is the same for everybody who reads a language, so the portal may keep it: it gets an ETag, and is
/// made anew when something it showed has changed (<see cref="Shown"/>), and every minute, because pages say “in 6 days”.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeptPubliclyAttribute : Attribute
{
    /// <summary>The query's parameters the answer depends on; it must not depend on others. Where there are none, an address with a query is never kept.</summary>
    public string[] Queries { get; init; } = [];

    /// <summary>True where the layout draws the answer, so that it depends on the reader's choice of light or dark.</summary>
    public bool IsPage { get; init; } = true;

    /// <summary>
    /// True where members may be shown more than strangers: whoever carries a session gets an answer of their own, which is not
    /// kept. Such an answer says <c>no-store</c> and so gets no ETag.
    /// </summary>
    public bool IsForStrangers { get; init; }
}
