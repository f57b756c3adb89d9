using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.FollowRound;

/// <summary>Somebody on their way into a round, with what they ask for.</summary>
internal sealed record PersonLine(EnrolmentFacts Enrolment, MemberCard? Card, Participant? Choices);

/// <summary>How a round fills: who takes part, who waits, what they agreed to and ask for.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class FollowRoundModel(
    RoundsOfTheDesk desk, IRounds rounds, IEnrolments enrolments, IParticipants participants, IMembers members, ReadDrafts drafts,
    Formats formats, Words words, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<Guid, MemberCard> cards = new Dictionary<Guid, MemberCard>();

    public RoundFacts Round { get; private set; } = null!;

    public RoundTitle Title { get; private set; } = null!;

    public RoundPhase Phase { get; private set; }

    public NextTask Next { get; private set; } = null!;

    /// <summary>Places held, confirmed, and left without partners.</summary>
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    /// <summary>In the order places will be offered.</summary>
    public IReadOnlyList<PersonLine> Waiting { get; private set; } = [];

    public bool MayBeMatched => Phase is RoundPhase.Enrolling or RoundPhase.Requesting or RoundPhase.Matching;

    public bool IsMatched => Round is { MatchingPublishedAt: not null, CancelledAt: null };

    /// <summary>It was made here; a round that was paired elsewhere has relationships, and no matching to look at.</summary>
    public bool HasMatching { get; private set; }

    public string Name(Guid member) => cards.TryGetValue(member, out var card) ? card.Name : "";

    public string Names(IEnumerable<Guid> people) => formats.List(people.Select(Name));

    public string Day(DateTimeOffset moment) => formats.ShortDate(DateOnly.FromDateTime(Round.LocalTime(moment)));

    public string Moment(DateTimeOffset moment) => formats.Moment(Round.LocalTime(moment), Round.Zone);

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round) return NotFound();
        var now = clock.GetUtcNow();
        (Round, Phase, Title) = (round, round.PhaseAt(now), await rounds.TitleAsync(round.Id, cancellation));
        HasMatching = (await drafts.ExistAsync([round.Id], cancellation)).Count > 0;
        Next = new WhatNext(formats, words, now).For(round, HasMatching);
        await ReadPeopleAsync(cancellation);
        return Page();
    }

    private async Task ReadPeopleAsync(CancellationToken cancellation)
    {
        var all = await enrolments.InRoundAsync(Round.Id, cancellation);
        var choices = (await participants.ConfirmedAsync(Round.Id, cancellation)).ToDictionary(participant => participant.Enrolment);
        cards = await members.ManyAsync([.. all.Select(one => one.Member).Concat(choices.Values.SelectMany(one => one.Requests.Concat(one.NotWith))).Distinct()], cancellation);
        PersonLine Line(EnrolmentFacts one) => new(one, cards.GetValueOrDefault(one.Member), choices.GetValueOrDefault(one.Enrolment));
        People = [.. all.Where(one => one.State is EnrolmentState.Held or EnrolmentState.Confirmed or EnrolmentState.LeftOut).Select(Line)];
        Waiting = [.. all.Where(one => one.State is EnrolmentState.Waiting).OrderBy(one => one.WaitingSince).Select(Line)];
    }
}
