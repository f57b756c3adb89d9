using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.MakingAgain;

/// <summary>Drafts a round from one that was: its settings, and its texts in every language, with new dates. Its people stay where they are.</summary>
internal sealed class MakeAgain(PortalDb db, AuditTrail audit, TimeProvider clock)
{
    /// <returns>The handle of the draft.</returns>
    public async Task<string> RunAsync(Round earlier, Guid editor, CancellationToken cancellation)
    {
        var weeks = MoveDates.Weeks(earlier.Facts, clock.GetUtcNow());
        var round = new Round
        {
            Handle = Handle.New(), Language = earlier.Language, Kind = earlier.Kind, Country = earlier.Country, Credentials = [.. earlier.Credentials],
            Sessions = earlier.Sessions, Minutes = earlier.Minutes, Fee = earlier.Fee, Places = earlier.Places, OldPairsAllowed = earlier.OldPairsAllowed,
            EnrolmentCloses = earlier.EnrolmentCloses.Later(weeks), RequestsClose = earlier.RequestsClose.Later(weeks),
            Starts = earlier.Starts.Later(weeks), Ends = earlier.Ends.Later(weeks),
        };
        round.Take(earlier.Texts.ToDictionary(text => text.Language, text => new NewRoundText(text.Title, text.Summary, text.Description)));
        db.Add(round);
        audit.Add(editor, "round-drafted", round.Handle, $"from {earlier.Handle}");
        await db.SaveChangesAsync(cancellation);
        return round.Handle;
    }
}
