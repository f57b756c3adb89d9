using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>A coach as the reader may see them; for everybody else there is no such page. What strangers see is kept for them.</summary>
[AllowAnonymous]
[KeptPublicly(IsForStrangers = true)]
internal sealed class CoachModel(IProfiles profiles, WhoReads reader, ReadCoachPage read, TellOfCoach tell, IAskForCoaches requests, ICurrentMember current) : PageModel
{
    public CoachPage Shown { get; private set; } = null!;

    /// <summary>The reader is the coach.</summary>
    public bool IsOwn => current.Id == Shown.Coach.Member;

    /// <summary>The rounds in which the reader may ask for this coach.</summary>
    public IReadOnlyList<RoundToAskIn> Asking { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string language, string? coach, CancellationToken cancellation)
    {
        if (await profiles.FindByHandleAsync(CoachAddress.HandleIn(coach ?? ""), cancellation) is not { } profile) return NotFound();
        if (await reader.LookAsync(profile, cancellation) is not { } seen) return NotFound();
        if (coach != CoachAddress.SegmentOf(seen)) return RedirectPermanent(CoachAddress.Of(language, seen));
        Shown = await read.OfAsync(seen, cancellation);
        tell.InHead(seen.Name, profile.AsSeenBy(Audience.Public));
        if (current.Id is not { } id) return Page();
        // Made for this reader, who may see more than others do.
        Response.Headers.CacheControl = "no-store";
        Asking = await requests.BetweenAsync(id, seen.Member, cancellation);
        return Page();
    }
}
