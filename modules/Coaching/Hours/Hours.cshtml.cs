using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Coaching.Hours;

/// <summary>The hours log: how far to the next credential, and the log as a table that prints.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class HoursModel(ReadHours read, ICurrentMember current, TimeProvider clock) : PageModel
{
    public HoursLog Log { get; private set; } = null!;

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Log = await read.OfAsync(current.RequiredId, cancellation);
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zones.Find(Log.Owner.TimeZone) ?? TimeZoneInfo.Utc).DateTime);
        Goals = [.. CredentialRequirements.On(Today).Select(asked => new Goal(asked, Log, Today))];
    }
}
