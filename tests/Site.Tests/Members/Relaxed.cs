using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>Many stories from one network address would meet its limits; here it may do more.</summary>
internal static class Relaxed
{
    public static T Limits<T>(T portal) where T : PortalApp
    {
        portal.Settings["Members:Limits:SignInsPerNetwork"] = "100000";
        portal.Settings["Members:Limits:MailsPerNetwork"] = "100000";
        return portal;
    }
}

/// <summary>The portal on SQLite with room for many stories.</summary>
public sealed class RelaxedSqlitePortal : IAsyncDisposable
{
    public SqlitePortal App { get; } = Relaxed.Limits(new SqlitePortal());

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
