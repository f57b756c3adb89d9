using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Showing;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The last step before paying: everything once more, with the price. The button takes the place.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class SummaryModel(JoinSteps steps, JoinRound join, ICurrentMember who) : JoinStep(steps)
{
    /// <summary>The member has read that the round is full and would wait.</summary>
    [BindProperty]
    public bool Wait { get; set; }

    public bool HasJustFilled { get; private set; }

    public bool IsFull => HasJustFilled || Facts.PlacesLeft <= 0;

    public string Action => IsFull ? Words["Join the waiting list"]
        : Facts.Fee.IsFree ? Words["Join this round"]
        : Words["Continue to payment: {price}", ("price", RoundWords.Price(Facts, Words))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await EnterWithAgreementAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await EnterWithAgreementAsync(cancellation) is { } elsewhere) return elsewhere;
        var outcome = await join.RunAsync(Round.Id, who.RequiredId, Wait, cancellation);
        if (outcome.Enrolment is { } enrolment) return Redirect(Words.PathTo(enrolment.State is EnrolmentState.Held && !Facts.Fee.IsFree ? $"pay/{enrolment.Id}" : $"my-rounds/{Handle}"));
        if (!outcome.IsFull) return Step("");
        HasJustFilled = true;
        return Page();
    }

    private async Task<IActionResult?> EnterWithAgreementAsync(CancellationToken cancellation)
    {
        if (await EnterAsync(evenIfRefused: false, cancellation) is { } elsewhere) return elsewhere;
        return Draft.AgreementVersion == Agreement.Version ? null : Step("/agreement");
    }
}
