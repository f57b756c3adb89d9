using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Pay;

/// <summary>
/// Where the payment provider sends the payer back to. Believes nothing it is told and changes nothing: it shows what the
/// portal knows, to the payer; whoever is not signed in (a bank's app may open another browser) reads a neutral sentence.
/// </summary>
[AllowAnonymous]
internal sealed class DoneModel(IEnrolmentFees fees, ICurrentMember me, HowItStands stands) : PageModel
{
    /// <summary>Null for somebody not signed in.</summary>
    public PayScene? Scene { get; private set; }

    public Guid Enrolment { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid enrolment, CancellationToken cancellation)
    {
        Enrolment = enrolment;
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (me.Id is not { } reader)
        {
            // Signed in, the same address says more; pages with a form are not kept anyway.
            Response.Headers.CacheControl = "no-store";
            return Page();
        }
        if (await fees.FindAsync(enrolment, cancellation) is not { } due || due.Member != reader) return NotFound();
        Scene = PayScenes.Of(due, await stands.OfAsync(enrolment, cancellation));
        return Page();
    }
}
