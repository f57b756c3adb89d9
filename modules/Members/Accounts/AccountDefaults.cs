using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Members.Accounts;

/// <summary>What an account starts with until its owner says otherwise.</summary>
/// <param name="TimeZone">An IANA id: <c>Members:TimeZone</c>.</param>
internal sealed record AccountDefaults(string TimeZone)
{
    /// <exception cref="SettingProblemException">The zone is unknown.</exception>
    public static AccountDefaults Read(IConfiguration configuration)
    {
        var zone = configuration["Members:TimeZone"] is { Length: > 0 } set ? set : "Europe/Paris";
        return Zones.Find(zone) is not null ? new(zone) : throw new SettingProblemException("Members:TimeZone", $"“{zone}” is not an IANA time zone.");
    }
}
