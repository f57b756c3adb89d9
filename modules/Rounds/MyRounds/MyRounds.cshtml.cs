using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>Every round the member has joined, the latest first.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MyRoundsModel(MyPlace places, ICurrentMember who) : PageModel
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Places = await places.AllAsync(who.RequiredId, cancellation);
}
