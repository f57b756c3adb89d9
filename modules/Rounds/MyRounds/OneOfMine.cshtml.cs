using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Joining;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>Where the member stands in a round, and the one thing to do next.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class OneOfMineModel(PortalDb db, MyPlace places, ConfirmEnrolment confirm, ICurrentMember who, IMembers members, Words words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public Place Place { get; private set; } = null!;

    public RoundPhase Phase { get; private set; }

    public int Position { get; private set; }

    /// <summary>On the member's own clock.</summary>
    public string? HeldUntil { get; private set; }

    public DateOnly AgreedOn { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        if (Place.Enrolment.State is EnrolmentState.Waiting) Position = await places.PositionAsync(Place.Enrolment, cancellation);
        var zone = (await members.FindAsync(who.RequiredId, cancellation))?.TimeZone;
        zone = Zones.Find(zone) is null ? "UTC" : zone!;
        DateTime There(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zones.Find(zone)!).DateTime;
        HeldUntil = Place.Enrolment.HeldUntil is { } until ? words.Formats.Moment(There(until), zone) : null;
        AgreedOn = DateOnly.FromDateTime(There(Place.Enrolment.AgreedAt));
        return Page();
    }

    /// <summary>Takes a place held from the waiting list of a free round.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        if (Place.Facts.Fee.IsFree && Place.Enrolment.State is EnrolmentState.Held)
            await db.InTransactionAsync(() => confirm.RunAsync(Place.Enrolment, cancellation), cancellation);
        return Back();
    }

    /// <summary>Gives or takes back the consent to stand in the coach's hours log.</summary>
    public async Task<IActionResult> OnPostConsentAsync(bool consent, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        DateTimeOffset? since = consent ? Place.Enrolment.HoursLogConsentAt ?? clock.GetUtcNow() : null;
        await db.Set<Enrolment>().Where(e => e.Id == Place.Enrolment.Id).ExecuteUpdateAsync(row => row.SetProperty(e => e.HoursLogConsentAt, since), cancellation);
        return Back();
    }

    private RedirectResult Back() => Redirect(words.PathTo($"my-rounds/{Handle}"));

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await places.FindAsync(Handle, cancellation) is not { } found) return false;
        (Place, Phase) = (found, found.Facts.PhaseAt(clock.GetUtcNow()));
        return true;
    }
}
