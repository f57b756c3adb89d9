using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Sessions;

/// <summary>The coach logs a session. The form carries a key, so that a double click logs it once.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class LogModel(
    FindRelationship find, KeepSessions keep, PortalDb db, IRounds rounds, IMembers members, Words words, TimeProvider clock)
    : SessionForm(rounds, members, words, clock)
{
    private readonly IRounds rounds = rounds;
    private readonly Words words = words;

    [BindProperty]
    public Guid FormKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation)
    {
        if (await RelationshipAsync(handle, cancellation) is not { } relationship) return NotFound();
        await AboutAsync(relationship, cancellation);
        (Day, Minutes, FormKey) = (Today, Round.Minutes / ASessionIsMeasuredInQuarterHours.Quarter * ASessionIsMeasuredInQuarterHours.Quarter, Guid.CreateVersion7());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string handle, CancellationToken cancellation)
    {
        if (await RelationshipAsync(handle, cancellation) is not { } relationship) return NotFound();
        await AboutAsync(relationship, cancellation);
        if (FormKey == Guid.Empty) FormKey = Guid.CreateVersion7();
        if (Said() is not { } said) return Page();
        if (await LogOnceAsync(relationship, said, cancellation) is { } broken)
        {
            Explain(broken);
            return Page();
        }
        return Redirect(words.PathTo($"my-round/{handle}?done={WhatWasDone.Logged}"));
    }

    private async Task<Rule?> LogOnceAsync(Relationship relationship, SessionWords said, CancellationToken cancellation)
    {
        try
        {
            return await keep.LogAsync(relationship, Round, said, Today, FormKey, cancellation);
        }
        catch (DbUpdateException)
        {
            // Two clicks at the same moment: the database let one of them in.
            db.ChangeTracker.Clear();
            if (await db.Set<Session>().AnyAsync(s => s.FormKey == FormKey, cancellation)) return null;
            throw;
        }
    }

    private async Task<Relationship?> RelationshipAsync(string handle, CancellationToken cancellation) =>
        await rounds.FindByHandleAsync(handle, cancellation) is { } round ? await find.AsCoachAsync(round.Id, cancellation) : null;
}
