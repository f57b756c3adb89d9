using ReciproCoach.Members;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Making;

/// <summary>Takes what an editor has written, once every rule is kept.</summary>
internal static class RoundEdits
{
    public static void Take(this Round round, RoundProposal facts, IEnumerable<Credential> credentials, bool oldPairsAllowed)
    {
        (round.Language, round.Kind, round.Country) = (facts.Language!, facts.Kind!.Value, facts.Country);
        (round.Sessions, round.Minutes, round.Places) = (facts.Sessions!.Value, facts.Minutes!.Value, facts.Places!.Value);
        (round.EnrolmentCloses, round.RequestsClose, round.Starts, round.Ends) = (facts.EnrolmentCloses!, facts.RequestsClose!, facts.Starts!, facts.Ends!);
        (round.Fee, round.OldPairsAllowed, round.Version) = (facts.Fee!, oldPairsAllowed, Guid.NewGuid());
        round.Credentials = [.. credentials.Distinct().Order()];
    }

    /// <summary>Replaces the texts; a language that has none any more is dropped.</summary>
    public static void Take(this Round round, IReadOnlyDictionary<string, NewRoundText> texts)
    {
        round.Version = Guid.NewGuid();
        round.Texts.RemoveAll(old => !texts.ContainsKey(old.Language));
        foreach (var (language, text) in texts)
        {
            if (round.Texts.Find(one => one.Language == language) is { } old)
                (old.Title, old.Summary, old.Description) = (text.Title, text.Summary, text.Description);
            else
                round.Texts.Add(new() { RoundId = round.Id, Language = language, Title = text.Title, Summary = text.Summary, Description = text.Description });
        }
    }
}
