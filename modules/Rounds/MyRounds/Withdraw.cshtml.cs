using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Joining.Rules;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>Asks once more, then lets the member go.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class WithdrawModel(MyPlace places, WithdrawEnrolment withdraw, Words words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public Place Place { get; private set; } = null!;

    /// <summary>Why it is too late; null where it is not.</summary>
    public Text? Why { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await places.FindAsync(Handle, cancellation) is not { } found) return NotFound();
        Place = found;
        Why = WithdrawalComesBeforeEnrolmentCloses.Refusal(Place.Facts, Place.Enrolment.State, clock.GetUtcNow());
        return Living.IsAlive(Place.Enrolment) ? Page() : Back();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await places.FindAsync(Handle, cancellation) is not { } found) return NotFound();
        Place = found;
        Why = await withdraw.RunAsync(Place.Enrolment, cancellation);
        return Why is null ? Back() : Page();
    }

    private RedirectResult Back() => Redirect(words.PathTo($"my-rounds/{Handle}"));
}
