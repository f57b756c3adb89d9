using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Coach;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Previewing;

/// <summary>The member's own page as others find it: what each audience sees is made by the same means as what it is shown.</summary>
[Authorize(Policy = AccessRules.Member)]
[ResponseCache(NoStore = true)]
internal sealed class PreviewModel(IProfiles profiles, ICurrentMember current, ReadCoachPage read) : PageModel
{
    /// <summary>The audiences, by their word in the address.</summary>
    public static IReadOnlyList<(string Word, Audience Audience, Text Label)> All { get; } =
    [
        ("stranger", Audience.Public, Text.In("preview").Of("As a stranger")),
        ("member", Audience.Members, Text.In("preview").Of("As a member")),
        ("round", Audience.Round, Text.In("preview").Of("As my round")),
    ];

    public (string Word, Audience Audience, Text Label) Chosen { get; private set; } = All[0];

    /// <summary>Null where they find nothing.</summary>
    public CoachPage? Shown { get; private set; }

    public bool IsComplete { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "as")] string? word, CancellationToken cancellation)
    {
        Chosen = All.FirstOrDefault(one => one.Word == word, All[0]);
        if (await profiles.FindAsync(current.RequiredId, cancellation) is not { } profile) return NotFound();
        IsComplete = profile.IsComplete;
        if (profile.AsSeenBy(Chosen.Audience) is { } seen) Shown = await read.OfAsync(seen, cancellation);
        return Page();
    }
}
