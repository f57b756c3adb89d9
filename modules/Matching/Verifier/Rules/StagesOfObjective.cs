using System.Globalization;
using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Rules;

/// <summary>
/// People first and the total last, always; between them nothing (<c>total</c>), one floor (<c>floor:N</c>), or floors that
/// rise (<c>leximin</c>).
/// </summary>
internal static class StagesOfObjective
{
    public static bool Fit(ClaimedCertificate claimed)
    {
        var stages = claimed.Stages;
        if (stages.Count < 2 || stages[0].Name != ClaimedStage.People || stages[^1].Name != ClaimedStage.OfTotal)
            return false;
        var between = stages.Skip(1).SkipLast(1).ToList();
        return between.TrueForAll(stage => stage.Name == ClaimedStage.Below) && claimed.Objective switch
        {
            "total" => between.Count == 0,
            "leximin" => between.Zip(between.Skip(1)).All(pair => pair.First.Floor < pair.Second.Floor),
            _ => between is [var only] && claimed.Objective == string.Create(CultureInfo.InvariantCulture, $"floor:{only.Floor}"),
        };
    }
}
