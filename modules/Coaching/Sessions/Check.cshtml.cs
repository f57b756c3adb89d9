using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Sessions;

/// <summary>The client says whether a session was as the coach logged it.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class CheckModel(FindRelationship find, KeepSessions keep, IRounds rounds, IMembers members, Words words) : PageModel
{
    [BindProperty]
    public string? Objection { get; set; }

    public Session Session { get; private set; } = null!;

    public MemberCard Coach { get; private set; } = null!;

    public string RoundHandle { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid session, CancellationToken cancellation) =>
        await FindAsync(session, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostConfirmAsync(Guid session, CancellationToken cancellation)
    {
        if (await FindAsync(session, cancellation) is null) return NotFound();
        ModelState.Clear();
        // A second click on the button is no mistake.
        return Session.IsConfirmed ? Done(WhatWasDone.Confirmed) : await AnswerAsync(() => keep.ConfirmAsync(Session, cancellation), WhatWasDone.Confirmed);
    }

    public async Task<IActionResult> OnPostDisputeAsync(Guid session, CancellationToken cancellation)
    {
        if (await FindAsync(session, cancellation) is not { } relationship) return NotFound();
        ModelState.Check(nameof(Objection), words, Objection, Lengths.Objection, Text.Of("Please say in a few words what was different."));
        if (!ModelState.IsValid) return Page();
        return await AnswerAsync(() => keep.DisputeAsync(relationship, Session, FormAnswers.Tidy(Objection), cancellation), WhatWasDone.Disputed);
    }

    private async Task<Relationship?> FindAsync(Guid session, CancellationToken cancellation)
    {
        if (await find.ReceivedAsync(session, cancellation) is not var (relationship, found)) return null;
        (Session, Coach) = (found, (await members.FindAsync(relationship.CoachMember, cancellation))!);
        RoundHandle = (await rounds.FindAsync(relationship.RoundId, cancellation))!.Handle;
        return relationship;
    }

    private async Task<IActionResult> AnswerAsync(Func<Task<Rule?>> change, string done)
    {
        try
        {
            if (await change() is not { } broken) return Done(done);
            ModelState.Add("", words, broken);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.Add("", words, Text.Of("This session has just been changed elsewhere. Please look at it again."));
        }
        return Page();
    }

    private RedirectResult Done(string done) => Redirect(words.PathTo($"my-round/{RoundHandle}?done={done}"));
}
