using System.Globalization;
using ReciproCoach.Matching.Desk.Drafting;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>How good a draft is: points a participant, by lot, by hand, in the draft and at most. Whoever is left out counts nothing.</summary>
internal sealed record Scale(int ByLot, int ByHand, int Draft, int Bound)
{
    /// <summary>Room for the last dot; percent of the picture's width.</summary>
    private const double Whole = 97;

    public static Scale Of(MatchingDraft draft) => new(
        PerPerson(draft.ByLot.Total, draft), PerPerson(draft.ByHand.Total, draft), PerPerson(draft.Total, draft), PerPerson(draft.Bound, draft));

    public string ByHandAt => Percent(At(ByHand));

    public string DraftAt => Percent(At(Draft));

    /// <summary>Where the words “by hand” stand: under their dot, but clear of the words at both ends.</summary>
    public string ByHandWordsAt => Percent(Math.Clamp(At(ByHand), 30, 56));

    private double At(int points) => Bound <= ByLot ? Whole : Math.Clamp((double)(points - ByLot) / (Bound - ByLot), 0, 1) * Whole;

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static int PerPerson(long total, MatchingDraft draft) => draft.People == 0 ? 0 : (int)Math.Round((double)total / draft.People);
}
