namespace ReciproCoach.Site.Tests.Portal;

/// <summary>The same programme in a second process on the same database; it has its own clock and its own mailbox.</summary>
internal sealed class SecondProcess : PortalApp
{
    public SecondProcess(PortalApp first)
    {
        foreach (var (key, value) in first.Settings) Settings[key] = value;
        Settings.TryAdd("Database:ConnectionString", $"Data Source={Path.Combine(first.DataDirectory, "portal.db")};Default Timeout=30");
    }
}
