using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Reasons;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>The matching of a round: run it, look at the draft, pin or part pairs, run again.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class MatchRoundModel(
    RoundsOfTheDesk desk, IRounds rounds, ReadRoundToMatch read, ReadDrafts drafts, ReadPins pins, RunMatching matching, SetPin setPin, KeepDraftFiles files, PriceOfAFirstChoice price, WhatWouldSeat seat,
    IMembers members, ICurrentMember me, Formats formats, Words words) : PageModel
{
    private const int LongestSearch = 100;

    private IReadOnlyDictionary<Guid, MemberCard> cards = new Dictionary<Guid, MemberCard>();

    /// <summary>The handle of the client whose pair is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pair { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public PairOrder Order { get; set; }

    /// <summary>Asks what the first choice of <see cref="Pair"/>'s client would have cost.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Price { get; set; }

    /// <summary>The handle of somebody left out who is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public string? LeftOut { get; set; }

    /// <summary>A handle.</summary>
    [BindProperty]
    public string? Coach { get; set; }

    /// <summary>A handle.</summary>
    [BindProperty]
    public string? Client { get; set; }

    [BindProperty]
    public PinKind Kind { get; set; }

    [BindProperty]
    public Aim Aim { get; set; }

    [BindProperty]
    public int? Floor { get; set; }

    public RoundFacts Round { get; private set; } = null!;

    public RoundTitle Title { get; private set; } = null!;

    /// <summary>Why this round is not matched here; then there is nothing else to show.</summary>
    public Text? TooMany { get; private set; }

    public MatchingInput Input { get; private set; } = null!;

    /// <summary>Null until the matching has been run.</summary>
    public DraftView? View { get; private set; }

    public PairDetails? Details { get; private set; }

    /// <summary>The answer to <see cref="Price"/>.</summary>
    public Text? PriceSaid { get; private set; }

    public Guid? LeftOutLookedAt { get; private set; }

    public IReadOnlyList<Text> RulesThatCost { get; private set; } = [];

    public MoreAboutLeftOut? MoreAbout { get; private set; }

    /// <summary>The draft can be checked: its files were kept.</summary>
    public bool HasFiles { get; private set; }

    public bool IsPublished => Round.MatchingPublishedAt is not null;

    /// <summary>Pins and runs are over once people know their partners.</summary>
    public bool MayChange => TooMany is null && Round is { MatchingPublishedAt: null, CancelledAt: null };

    public string Name(Guid member) => cards.TryGetValue(member, out var card) ? card.Name : "";

    public string Handle(Guid member) => cards.TryGetValue(member, out var card) ? card.Handle : "";

    public IEnumerable<SelectListItem> People => Input.Round.People.Select(person => new SelectListItem(person.Profile.Name, person.Profile.Handle)).OrderBy(item => item.Text, formats.Sorting);

    public string Moment(DateTimeOffset moment) => formats.Moment(Round.LocalTime(moment), Round.Zone);

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round) return NotFound();
        // A search or an order nobody offers is as good as none.
        ModelState.Clear();
        await ShowAsync(round, cancellation);
        if (View is null) return IsPublished ? Redirect(words.Desk(round) + "/relationships") : Page();
        await AnswerAsync(View, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRunAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round) return NotFound();
        ModelState.Clear();
        if (round is not { MatchingPublishedAt: null, CancelledAt: null }) return Redirect(words.Matching(round));
        if (Aim is Aim.Floor && Floor is not (>= 0 and <= Aims.HighestFloor)) return await AskForTheFloorAsync(round, cancellation);
        var run = await matching.RunAsync(round, Aim.Fairness(Floor ?? Aims.UsualFloor), me.RequiredId, cancellation);
        if (run.Draft is not null) return Redirect(words.Matching(round));
        await ShowAsync(round, cancellation);
        foreach (var reason in run.WhyNot) ModelState.AddModelError(nameof(Coach), words[reason]);
        return Page();
    }

    public async Task<IActionResult> OnPostPinAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round) return NotFound();
        if (round is not { MatchingPublishedAt: null, CancelledAt: null }) return Redirect(words.Matching(round));
        var kind = Enum.IsDefined(Kind) ? Kind : PinKind.Together;
        ModelState.Clear();
        var reasons = await setPin.SetAsync(round, await MemberAsync(Client, cancellation), await MemberAsync(Coach, cancellation), kind, me.RequiredId, cancellation);
        if (reasons.Count == 0) return Redirect(Here(round));
        foreach (var reason in reasons) ModelState.AddModelError(nameof(Coach), words[reason]);
        await ShowAsync(round, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostUnpinAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round) return NotFound();
        if (round is { MatchingPublishedAt: null, CancelledAt: null })
            await setPin.RemoveAsync(round, await MemberAsync(Client, cancellation), await MemberAsync(Coach, cancellation), cancellation);
        return Redirect(Here(round));
    }

    /// <summary>What takes a moment to find out is found out when somebody asks.</summary>
    private async Task AnswerAsync(DraftView view, CancellationToken cancellation)
    {
        if (Price && Details is { FirstChoiceMissed: { } wanted } details)
            PriceSaid = await price.OfAsync(view.Draft, (details.Pair.ClientMember, Name(details.Pair.ClientMember)), (wanted, Name(wanted)), cancellation);
        if (view.IsStale || view.IsPublished || view.Draft.LeftOut.Find(person => LeftOut is not null && Handle(person.Member) == LeftOut) is not { } person || Input.Round.Find(person.Member) is not { } somebody) return;
        (LeftOutLookedAt, RulesThatCost) = (person.Member, [.. Reasons.RulesThatCost.For(somebody, Input.Round)]);
        MoreAbout = await seat.OfAsync(view.Draft, person.Member, Input, Name, cancellation);
    }

    private async Task<IActionResult> AskForTheFloorAsync(RoundFacts round, CancellationToken cancellation)
    {
        ModelState.AddModelError(nameof(Floor), words["Please give a whole number from 0 to 1,000."]);
        await ShowAsync(round, cancellation);
        return Page();
    }

    private string Here(RoundFacts round) => words.Matching(round) + (Pair is { Length: > 0 and <= 20 } pair ? "?pair=" + Uri.EscapeDataString(pair) : "");

    /// <summary>An unknown handle is nobody; the rules refuse nobody as they refuse a stranger to the round.</summary>
    private async Task<Guid> MemberAsync(string? handle, CancellationToken cancellation) =>
        handle is { Length: > 0 and <= 20 } && handle.All(char.IsAsciiLetterOrDigit) && await members.FindByHandleAsync(handle, cancellation) is { } card ? card.Id : Guid.Empty;

    private async Task ShowAsync(RoundFacts round, CancellationToken cancellation)
    {
        Round = round;
        Title = await rounds.TitleAsync(round.Id, cancellation);
        var people = await read.ReadAsync(round, cancellation);
        if (ARoundIsMatchedWhileOneWaitsUpToAThousandPeople.IsBrokenBy(people))
        {
            TooMany = ARoundIsMatchedWhileOneWaitsUpToAThousandPeople.Why(people);
            return;
        }

        Input = new MatchingInput(people, await pins.OfAsync(round.Id, cancellation));
        if (Find?.Length > LongestSearch || Find?.Contains('\0', StringComparison.Ordinal) == true) Find = null;
        if (!Enum.IsDefined(Order)) Order = PairOrder.Best;
        var draft = await drafts.CurrentAsync(round.Id, cancellation);
        var shown = Input.Round.Everybody.Select(participant => participant.Member)
            .Concat(draft is null ? [] : draft.Pairs.Select(pair => pair.ClientMember).Concat(draft.LeftOut.Select(person => person.Member)));
        cards = await members.ManyAsync([.. shown.Distinct()], cancellation);
        if (draft is null) return;
        if (ModelState.IsValid) (Aim, Floor) = Aims.Of(draft.FairnessWanted);
        View = new DraftView(draft, Input, cards, formats);
        HasFiles = await files.ExistAsync(draft.Id, cancellation);
        if (View.PairOfClient(Pair) is { } pair) Details = View.Why(pair);
    }
}
