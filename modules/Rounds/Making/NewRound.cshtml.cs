using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Rounds.Making;

/// <summary>An editor drafts a round.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class NewRoundModel(PortalDb db, ICurrentMember who, AuditTrail audit, ZoneChoices zones, Words words, LanguageList languages, TimeProvider clock)
    : RoundForm(zones, words, languages)
{
    public void OnGet()
    {
        (Language, Sessions, Minutes, Places, Currency) = (Words.Language.Code, 6, 60, 24, "EUR");
        LayOutTexts();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        LayOutTexts();
        var proposal = ReadFacts(clock.GetUtcNow());
        var texts = ReadTexts(Language);
        if (!ModelState.IsValid) return Page();
        var round = Draft(proposal, texts);
        db.Add(round);
        audit.Add(who.RequiredId, "round-drafted", round.Handle);
        await db.SaveChangesAsync(cancellation);
        return Redirect(Words.PathTo($"editor/rounds/{round.Handle}?saved=true"));
    }

    private Round Draft(Rules.RoundProposal proposal, Dictionary<string, NewRoundText> texts)
    {
        var round = new Round
        {
            Handle = Handle.New(), Language = proposal.Language!, Fee = proposal.Fee!,
            EnrolmentCloses = proposal.EnrolmentCloses!, RequestsClose = proposal.RequestsClose!, Starts = proposal.Starts!, Ends = proposal.Ends!,
        };
        round.Take(proposal, Credentials, OldPairsAllowed);
        round.Take(texts);
        return round;
    }
}
