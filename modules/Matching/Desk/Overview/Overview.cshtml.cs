using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Overview;

/// <summary>A round as a line of the desk.</summary>
internal sealed record RoundLine(RoundFacts Round, RoundPhase Phase, RoundTitle Title, NextTask Next);

/// <summary>The rounds of the languages a coordinator looks after, and what they need next.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class OverviewModel(RoundsOfTheDesk desk, IRounds rounds, ReadDrafts drafts, Formats formats, Words words, TimeProvider clock) : PageModel
{
    /// <summary>The latest start first.</summary>
    public IReadOnlyList<RoundLine> Rounds { get; private set; } = [];

    /// <summary>Those that wait for somebody, the earliest start first.</summary>
    public IEnumerable<RoundLine> Waiting => Rounds.Where(line => line.Next.Urgent).OrderBy(line => line.Round.Starts.Utc);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var all = await desk.AllAsync(cancellation);
        var drafted = await drafts.ExistAsync([.. all.Select(round => round.Id)], cancellation);
        var next = new WhatNext(formats, words, now);
        var lines = new List<RoundLine>();
        foreach (var round in all)
            lines.Add(new(round, round.PhaseAt(now), await rounds.TitleAsync(round.Id, cancellation), next.For(round, drafted.Contains(round.Id))));
        Rounds = lines;
    }
}
