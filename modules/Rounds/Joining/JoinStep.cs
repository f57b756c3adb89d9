using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Joining.Rules;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>What the steps of joining share: the round, the member at its door, and what they have answered so far.</summary>
internal abstract class JoinStep(JoinSteps steps) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public Round Round { get; private set; } = null!;

    public RoundFacts Facts => Round.Facts;

    public JoinDraft Draft { get; private set; } = null!;

    public IReadOnlyList<(IJoiningRule Rule, Text Why)> Refusals { get; private set; } = [];

    public DateTimeOffset Now => steps.Now;

    private protected Words Words => steps.Words;

    /// <summary>Where the member is sent instead of this step; null where the step is theirs to take.</summary>
    private protected async Task<IActionResult?> EnterAsync(bool evenIfRefused, CancellationToken cancellation)
    {
        if (await steps.FindRoundAsync(Handle, cancellation) is not { } round) return NotFound();
        Round = round;
        var door = await steps.DoorAsync(Facts, cancellation);
        if (door.InThisRound) return Redirect(Words.PathTo($"my-rounds/{Handle}"));
        Refusals = JoiningRules.Broken(door);
        if (Refusals.Count > 0 && !evenIfRefused) return Step("");
        Draft = await steps.DraftAsync(Round.Id, cancellation);
        return null;
    }

    private protected RedirectResult Step(string step) => Redirect(Words.PathTo($"rounds/{Handle}/join{step}"));

    private protected Task SaveAsync(CancellationToken cancellation) => steps.SaveAsync(Draft, cancellation);
}

/// <summary>What the steps need, so that each asks for one thing only.</summary>
internal sealed class JoinSteps(PortalDb db, Door door, Members.ICurrentMember who, Words words, TimeProvider clock)
{
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public Words Words => words;

    public Guid Member => who.RequiredId;

    public Task<Round?> FindRoundAsync(string? handle, CancellationToken cancellation) => db.Set<Round>().AsNoTracking().Include(r => r.Texts)
        .SingleOrDefaultAsync(r => r.Handle == handle && r.PublishedAt <= Now, cancellation);

    public Task<JoiningCase> DoorAsync(RoundFacts round, CancellationToken cancellation) => door.CaseAsync(round, Member, cancellation);

    /// <summary>The answers so far; new and unsaved where there are none.</summary>
    public async Task<JoinDraft> DraftAsync(Guid round, CancellationToken cancellation) =>
        await db.Set<JoinDraft>().SingleOrDefaultAsync(d => d.RoundId == round && d.MemberId == Member, cancellation)
        ?? new JoinDraft { RoundId = round, MemberId = Member, ChangedAt = Now };

    public async Task SaveAsync(JoinDraft draft, CancellationToken cancellation)
    {
        draft.ChangedAt = Now;
        var isNew = db.Entry(draft).State is EntityState.Detached;
        if (isNew) db.Add(draft);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (isNew)
        {
            // A second tab has made the draft meanwhile; the later answers count.
            db.Entry(draft).State = EntityState.Modified;
            await db.SaveChangesAsync(cancellation);
        }
    }
}
