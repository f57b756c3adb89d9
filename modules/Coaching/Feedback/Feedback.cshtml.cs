using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Feedback;

/// <summary>The client looks back: private words for the coach and, if they wish, a public testimonial.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class FeedbackModel(
    FindRelationship find, LookBack look, IRounds rounds, IMembers members, LanguageList languages, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Private { get; set; }

    [BindProperty]
    public string? Public { get; set; }

    [BindProperty]
    public string? WrittenIn { get; set; }

    public Relationship Relationship { get; private set; } = null!;

    public MemberCard Coach { get; private set; } = null!;

    public RoundFacts Round { get; private set; } = null!;

    public IEnumerable<SelectListItem> Languages => languages.All.Select(language => new SelectListItem(language.Name, language.Code));

    private FeedbackComesAtTheEnd AtTheEnd => new(
        new Partner(Relationship, Coach, null, Round.Sessions).IsAtItsEnd(Round.Ends.Utc, clock.GetUtcNow()));

    public bool MayWrite => !AtTheEnd.IsBroken;

    public Text NotYet => AtTheEnd.Message;

    public async Task<IActionResult> OnGetAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await FoundAsync(relationship, cancellation)) return NotFound();
        (Private, WrittenIn) = (Relationship.Feedback?.Words, Relationship.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostPrivateAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await FoundAsync(relationship, cancellation)) return NotFound();
        WrittenIn = Relationship.Language;
        ModelState.Check(nameof(Private), words, Private, Lengths.Feedback, Text.Of("Please write a few words first."));
        if (!ModelState.IsValid || Refused(nameof(Private), AtTheEnd)) return Page();
        await look.GiveFeedbackAsync(Relationship, FormAnswers.Tidy(Private), Round.Handle, cancellation);
        return Done(WhatWasDone.Feedback);
    }

    public async Task<IActionResult> OnPostPublicAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await FoundAsync(relationship, cancellation)) return NotFound();
        Private ??= Relationship.Feedback?.Words;
        ModelState.Check(nameof(Public), words, Public, Lengths.Testimonial, Text.Of("Please write a few words first."));
        if (languages.Find(WrittenIn) is null) ModelState.Add(nameof(WrittenIn), words, Text.Of("Please choose a language."));
        if (!ModelState.IsValid || Refused(nameof(Public), AtTheEnd, new AClientWritesOneTestimonial(Relationship.Testimonial is not null))) return Page();
        await look.WriteTestimonialAsync(Relationship, WrittenIn!, FormAnswers.Tidy(Public), cancellation);
        return Done(WhatWasDone.Testimonial);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await FoundAsync(relationship, cancellation)) return NotFound();
        await look.WithdrawAsync(Relationship, cancellation);
        return Done(WhatWasDone.Withdrawn);
    }

    private bool Refused(string field, params Rule[] rules)
    {
        if (Rule.FirstBroken(rules) is not { } broken) return false;
        ModelState.Add(field, words, broken);
        return true;
    }

    private async Task<bool> FoundAsync(Guid relationship, CancellationToken cancellation)
    {
        if (await find.AsClientAsync(relationship, cancellation) is not { } found) return false;
        (Relationship, Coach) = (found, (await members.FindAsync(found.CoachMember, cancellation))!);
        Round = (await rounds.FindAsync(found.RoundId, cancellation))!;
        return true;
    }

    private RedirectResult Done(string done) => Redirect(words.PathTo($"my-round/{Round.Handle}?done={done}"));
}
