using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The first step: may I join, and what will be asked? Every refusal says why, and where it can be put right.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class NeedModel(JoinSteps steps) : JoinStep(steps)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await EnterAsync(evenIfRefused: true, cancellation) ?? Page();
}
