using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Sessions;

/// <summary>The coach corrects or removes a session the client has not confirmed.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class CorrectModel(FindRelationship find, KeepSessions keep, IRounds rounds, IMembers members, Words words, TimeProvider clock)
    : SessionForm(rounds, members, words, clock)
{
    private readonly Words words = words;

    public Session Session { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid session, CancellationToken cancellation)
    {
        if (await FindAsync(session, cancellation) is null) return NotFound();
        (Day, Minutes) = (Session.Day, Session.Minutes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid session, CancellationToken cancellation)
    {
        if (await FindAsync(session, cancellation) is not { } relationship) return NotFound();
        if (Said() is not { } said) return Page();
        return await AnswerAsync(() => keep.CorrectAsync(relationship, Round, Session, said, Today, cancellation), WhatWasDone.Corrected);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid session, CancellationToken cancellation)
    {
        if (await FindAsync(session, cancellation) is null) return NotFound();
        ModelState.Clear();
        return await AnswerAsync(() => keep.RemoveAsync(Session, cancellation), WhatWasDone.Removed);
    }

    private async Task<Relationship?> FindAsync(Guid session, CancellationToken cancellation)
    {
        if (await find.GivenAsync(session, cancellation) is not var (relationship, found)) return null;
        Session = found;
        await AboutAsync(relationship, cancellation);
        return relationship;
    }

    private async Task<IActionResult> AnswerAsync(Func<Task<Rule?>> change, string done)
    {
        try
        {
            if (await change() is not { } broken) return Redirect(words.PathTo($"my-round/{Round.Handle}?done={done}"));
            Explain(broken);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.Add("", words, Text.Of("This session has just been changed elsewhere. Please look at it again."));
        }
        return Page();
    }
}
