using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The member's round: my coach and my client on two cards that never mix, and the one thing to do now.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MyRoundModel(ReadMyRound read, IPairReasons reasons, ICurrentMember current) : PageModel
{
    /// <summary>Null where the member has not been matched yet.</summary>
    public MyRoundSeen? Round { get; private set; }

    public IReadOnlyList<MyRoundSeen> Others { get; private set; } = [];

    public IReadOnlyList<Text> WhyMyCoach { get; private set; } = [];

    public IReadOnlyList<Text> WhyMyClient { get; private set; } = [];

    /// <summary>What has just been done; one of a few known words, so that an address cannot put words on the page.</summary>
    public Text? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? handle, string? done, CancellationToken cancellation)
    {
        var all = await read.AllAsync(current.RequiredId, cancellation);
        Round = all.FirstOrDefault(round => handle is null || round.Facts.Handle == handle);
        if (handle is not null && Round is null) return NotFound();
        Others = [.. all.Where(round => round != Round)];
        Done = WhatWasDone.Say(done);
        if (Round is not null) await ReadReasonsAsync(Round, cancellation);
        return Page();
    }

    private async Task ReadReasonsAsync(MyRoundSeen round, CancellationToken cancellation)
    {
        var me = current.RequiredId;
        if (round.Coach is { } coach) WhyMyCoach = await reasons.ToTheClientAsync(round.Facts.Id, me, coach.Person.Id, cancellation);
        if (round.Client is { } client) WhyMyClient = await reasons.ToTheCoachAsync(round.Facts.Id, client.Person.Id, me, cancellation);
    }
}
