using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making.Rules;
using ReciproCoach.Rounds.MakingAgain;
using ReciproCoach.Rounds.Publishing;

namespace ReciproCoach.Rounds.Making;

/// <summary>An editor changes a round, publishes it, or makes another from it.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class EditRoundModel(
    PortalDb db, PublishRound publish, MakeAgain makeAgain, OfferFreePlaces offer, ICurrentMember who, ChangesFeed changes, AuditTrail audit, ZoneChoices zones, Words words, LanguageList languages, TimeProvider clock)
    : RoundForm(zones, words, languages)
{
    [FromRoute]
    public string? Handle { get; set; }

    /// <summary>The version this form shows; a newer one in the database means that somebody else has saved meanwhile.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>False where the form asked only for what may change once people have joined.</summary>
    [BindProperty]
    public bool FactsShown { get; set; } = true;

    [FromQuery]
    public bool Saved { get; set; }

    /// <summary>It has just been made from an earlier one.</summary>
    [FromQuery]
    public bool Again { get; set; }

    public Round Round { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        Show(Round.Facts);
        Texts = Round.Texts.ToDictionary(text => text.Language, text => new TextForm { Title = text.Title, Summary = text.Summary, Description = text.Description });
        LayOutTexts();
        Version = Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        LayOutTexts();
        var factsShown = FactsShown;
        if (!factsShown) ForgetFactsNotAsked();
        var texts = ReadTexts(Settled || !factsShown ? Round.Language : Language);
        var facts = Settled || !factsShown ? Kept() : ReadFacts(Now);
        Complain(FactsStayOnceSomebodyHasJoined.Broken(Settled, factsWouldChange: factsShown));
        Complain(ARoundOpensWhileItCanBeJoined.Broken(facts.EnrolmentCloses, Round.PublishedAt is null ? Round.PublishAt : null, Now));
        Complain(PlacesOnlyGrowOncePeopleHaveJoined.Broken(Settled, Round.Places, facts.Places ?? Round.Places));
        if (Version != Round.Version) ModelState.AddModelError("", Words["Somebody else has saved this round meanwhile. Please look at it again before you save."]);
        if (!ModelState.IsValid) return ShowAgain();
        if (await SaveAsync(facts, texts, keep: Settled || !factsShown, cancellation)) return Redirect(Words.PathTo($"editor/rounds/{Handle}?saved=true"));
        ModelState.AddModelError("", Words["Somebody else has saved this round meanwhile. Please look at it again before you save."]);
        return ShowAgain();
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        if (!await FindAsync(cancellation)) return NotFound();
        if (await publish.RunAsync(Round.Id, who.RequiredId, cancellation) is not { } why) return Redirect(Words.PathTo($"editor/rounds/{Handle}?saved=true"));
        await OnGetAsync(cancellation);
        Complain(why);
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancellation) => await FindAsync(cancellation)
        ? Redirect(Words.PathTo($"editor/rounds/{await makeAgain.RunAsync(Round, who.RequiredId, cancellation)}?again=true"))
        : NotFound();

    /// <summary>How far each language has come, as it is saved.</summary>
    public IReadOnlyList<TextState> TextStates => TextState.Of(Round, Languages);

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Round = (await db.Set<Round>().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == Handle, cancellation))!;
        Settled = Round is not null && await db.Set<Enrolment>().AnyAsync(e => e.RoundId == Round.Id, cancellation);
        return Round is not null;
    }

    /// <summary>What was not asked cannot be wrong; shown from the round.</summary>
    private void ForgetFactsNotAsked()
    {
        var places = Places;
        foreach (var name in (string[])[nameof(Language), nameof(Kind), nameof(Country), nameof(Credentials), nameof(Sessions), nameof(Minutes), nameof(Zone),
            nameof(EnrolmentCloses), nameof(RequestsClose), nameof(Starts), nameof(Ends), nameof(Fee), nameof(Currency), nameof(OldPairsAllowed)])
            ModelState.Remove(name);
        Show(Round.Facts);
        Places = places;
        if (Places is null) ModelState.TryAddModelError(nameof(Places), Words["Please fill this in."]);
        Complain(new ARingNeedsThree().Broken(Kept()));
    }

    private RoundProposal Kept() => new(Round.Language, Round.Kind, Round.Country, Round.Sessions, Round.Minutes, Round.EnrolmentCloses, Round.RequestsClose,
        Round.Starts, Round.Ends, Round.Fee, Places, Now);

    /// <summary>The next attempt is made knowingly, on what is shown now.</summary>
    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult ShowAgain()
    {
        if (Settled) Show(Round.Facts with { Places = Places ?? Round.Places });
        ModelState.Remove(nameof(FactsShown));
        ModelState.Remove(nameof(Version));
        Version = Round.Version;
        return Page();
    }

    private async Task<bool> SaveAsync(RoundProposal facts, Dictionary<string, NewRoundText> texts, bool keep, CancellationToken cancellation)
    {
        var grown = facts.Places > Round.Places;
        if (keep) Round.Places = facts.Places!.Value;
        else Round.Take(facts, Credentials, OldPairsAllowed);
        Round.Take(texts);
        audit.Add(who.RequiredId, "round-edited", Round.Handle);
        changes.Add(RoundChanges.Kind, Round.Id);
        try
        {
            await db.InTransactionAsync(async () =>
            {
                await db.SaveChangesAsync(cancellation);
                if (grown) await offer.RunAsync(Round.Id, cancellation);
            }, cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Saved by somebody else, or the last free places were taken, between reading and writing.
            db.ChangeTracker.Clear();
            await FindAsync(cancellation);
            return false;
        }
    }
}
