using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Ways;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Pay;

/// <summary>Paying the fee of one's own enrolment; afterwards, how it stands.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class PayModel(
    IEnrolmentFees fees, ICurrentMember me, IMembers members, IWayToPay way, HowItStands stands, PortalDb db, Words words) : PageModel
{
    public FeeDue Due { get; private set; } = null!;

    public PayScene Scene { get; private set; }

    /// <summary>Only in the scene <see cref="PayScene.ToPay"/>.</summary>
    public ToPay? ToPay { get; private set; }

    public string WayView => way.View;

    /// <summary>The provider could not be reached when the payer pressed <em>pay</em>.</summary>
    public bool TryLater { get; private set; }

    /// <summary>The payer's own: an IANA id.</summary>
    public string Zone { get; private set; } = "UTC";

    /// <summary>On the payer's clock; only in the scene <see cref="PayScene.ToPay"/>.</summary>
    public DateTime HeldUntil => TimeZoneInfo.ConvertTime(ToPay!.HeldUntil, Zones.Find(Zone) ?? TimeZoneInfo.Utc).DateTime;

    public async Task<IActionResult> OnGetAsync(Guid enrolment, CancellationToken cancellation) =>
        await FindAsync(enrolment, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid enrolment, CancellationToken cancellation)
    {
        if (await fees.FindAsync(enrolment, cancellation) is not { } due || due.Member != me.RequiredId) return NotFound();
        if (due.State is not EnrolmentState.Held) return this.SeeOther(Here(enrolment));
        if (due.Amount.IsFree)
        {
            await db.InTransactionAsync(() => fees.PaidAsync(enrolment, cancellation), cancellation);
            return this.SeeOther(Here(enrolment));
        }
        if (await members.FindAsync(due.Member, cancellation) is not { IsClosed: false } payer) return NotFound();
        var answer = await way.BeginAsync(due, payer, words.Language.Code, cancellation);
        if (answer.Page is { } page) return this.SeeOther(page.AbsoluteUri);
        if (!answer.TryLater) return this.SeeOther(Here(enrolment));
        TryLater = await FindAsync(enrolment, cancellation);
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    private string Here(Guid enrolment) => $"/{words.Language.Code}/pay/{enrolment}";

    private async Task<bool> FindAsync(Guid enrolment, CancellationToken cancellation)
    {
        if (await fees.FindAsync(enrolment, cancellation) is not { } due || due.Member != me.RequiredId) return false;
        Scene = PayScenes.Of(due, await stands.OfAsync(enrolment, cancellation));
        if (Scene is PayScene.ToPay) ToPay = await way.ShowAsync(due, cancellation);
        Zone = (await members.FindAsync(due.Member, cancellation))?.TimeZone ?? Zone;
        Due = due;
        return true;
    }
}
