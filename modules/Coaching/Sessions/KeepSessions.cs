using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Sessions;

/// <summary>What the two do with sessions: the coach logs, corrects and removes them, the client confirms or disputes them.</summary>
internal sealed class KeepSessions(PortalDb db, SessionLetters letters, TimeProvider clock)
{
    /// <summary>Logs a session once per form, however often it is sent; answers the rule it would break.</summary>
    /// <param name="today">On the coach's calendar.</param>
    public Task<Rule?> LogAsync(Relationship relationship, RoundFacts round, SessionWords said, DateOnly today, Guid formKey, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (await db.Set<Session>().AnyAsync(s => s.FormKey == formKey, cancellation)) return null;
            if (Rule.FirstBroken([new OnlyAnOpenRelationshipTakesSessions(relationship.IsOpen), .. await AboutAsync(relationship, round, said, today, null, cancellation)]) is { } broken)
                return broken;
            var session = new Session { RelationshipId = relationship.Id, Day = said.Day, Minutes = said.Minutes, LoggedAt = clock.GetUtcNow(), FormKey = formKey };
            db.Add(session);
            await letters.AskTheClientAsync(relationship, session, cancellation);
            return null;
        }, cancellation);

    /// <summary>Changes what the coach said; the client is asked anew.</summary>
    public Task<Rule?> CorrectAsync(Relationship relationship, RoundFacts round, Session session, SessionWords said, DateOnly today, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (Rule.FirstBroken([new AConfirmedSessionStays(session.IsConfirmed), .. await AboutAsync(relationship, round, said, today, session.Id, cancellation)]) is { } broken)
                return broken;
            session.Correct(said.Day, said.Minutes);
            await letters.AskTheClientAsync(relationship, session, cancellation);
            return null;
        }, cancellation);

    public Task<Rule?> RemoveAsync(Session session, CancellationToken cancellation) => ChangeAsync(session, () => db.Remove(session), cancellation);

    public Task<Rule?> ConfirmAsync(Session session, CancellationToken cancellation) => ChangeAsync(session, () => session.Confirm(clock.GetUtcNow()), cancellation);

    public Task<Rule?> DisputeAsync(Relationship relationship, Session session, string objection, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            var broken = await ChangeAsync(session, () => session.Dispute(objection, clock.GetUtcNow()), cancellation);
            if (broken is null) await letters.TellOfTheDisputeAsync(relationship, session, cancellation);
            return broken;
        }, cancellation);

    private Task<Rule?> ChangeAsync(Session session, Action change, CancellationToken cancellation) => db.InTransactionAsync(() =>
    {
        var broken = Rule.FirstBroken(new AConfirmedSessionStays(session.IsConfirmed));
        if (broken is null) change();
        return Task.FromResult(broken);
    }, cancellation);

    private async Task<Rule[]> AboutAsync(
        Relationship relationship, RoundFacts round, SessionWords said, DateOnly today, Guid? itself, CancellationToken cancellation) =>
    [
        new ASessionHasTakenPlace(said.Day, today),
        new ASessionFallsWithinTheRound(said.Day, SessionDays.First(round), SessionDays.Last(round)),
        new ASessionIsMeasuredInQuarterHours(said.Minutes),
        new ADayHoldsTwoSessionsAtMost(await db.Set<Session>().CountAsync(
            s => s.RelationshipId == relationship.Id && s.Day == said.Day && s.Id != itself, cancellation)),
    ];
}

/// <summary>What a coach says about a session.</summary>
internal sealed record SessionWords(DateOnly Day, int Minutes);
