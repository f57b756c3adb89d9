using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The second step: the agreement, in full and in the reader's language. Which version, language and moment are kept.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class AgreeModel(JoinSteps steps) : JoinStep(steps)
{
    [BindProperty]
    public bool Agrees { get; set; }

    [BindProperty]
    public bool HoursLogConsent { get; set; }

    public (string Language, IReadOnlyList<Clause> Clauses) Text => Agreement.In(Words.Language.Code);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await EnterAsync(evenIfRefused: false, cancellation) is { } elsewhere) return elsewhere;
        (Agrees, HoursLogConsent) = (Draft.AgreementVersion == Agreement.Version, Draft.HoursLogConsent);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await EnterAsync(evenIfRefused: false, cancellation) is { } elsewhere) return elsewhere;
        if (!Agrees) ModelState.AddModelError(nameof(Agrees), Words["Taking part needs your agreement."]);
        if (!ModelState.IsValid) return Page();
        if (Draft.AgreementVersion != Agreement.Version)
            (Draft.AgreementVersion, Draft.AgreementLanguage, Draft.AgreedAt) = (Agreement.Version, Text.Language, Now);
        Draft.HoursLogConsent = HoursLogConsent;
        await SaveAsync(cancellation);
        return Step("/wishes");
    }
}
