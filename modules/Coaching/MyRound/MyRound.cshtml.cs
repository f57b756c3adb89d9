using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The member's round: my coach and my client on two cards that never mix, and the one thing to do now.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MyRoundModel(ReadMyRound read, ICurrentMember current) : PageModel
{
    /// <summary>Null where the member has not been matched yet.</summary>
    public MyRoundSeen? Round { get; private set; }

    public IReadOnlyList<MyRoundSeen> Others { get; private set; } = [];

    /// <summary>What has just been done; one of a few known words, so that an address cannot put words on the page.</summary>
    public Text? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? handle, string? done, CancellationToken cancellation)
    {
        var all = await read.AllAsync(current.RequiredId, cancellation);
        Round = all.FirstOrDefault(round => handle is null || round.Facts.Handle == handle);
        if (handle is not null && Round is null) return NotFound();
        Others = [.. all.Where(round => round != Round)];
        Done = WhatWasDone.Say(done);
        return Page();
    }
}
