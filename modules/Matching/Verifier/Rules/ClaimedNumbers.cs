using System.Globalization;
using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Rules;

/// <summary>Holds the numbers and stages of a certificate against the matching and the objective.</summary>
internal static class ClaimedNumbers
{
    public static IEnumerable<Fault> Faults(ClaimedCertificate claimed, MadeMatching made, int people)
    {
        if (!StagesOfObjective.Fit(claimed))
        {
            yield return new(FaultCode.WrongStages, $"The stages {string.Join(", ", claimed.Stages)} are not those of the objective “{claimed.Objective}”.");
            yield break;
        }

        foreach (var fault in Compare("people", claimed.People, people)
            .Concat(Compare("matched", claimed.Matched, made.Matched))
            .Concat(Compare("total", claimed.Total, made.Total)))
            yield return fault;
        foreach (var fault in claimed.Stages.SelectMany(stage => Compare(stage, made)))
            yield return fault;
    }

    private static IEnumerable<Fault> Compare(ClaimedStage stage, MadeMatching made)
    {
        var found = stage.Name switch
        {
            ClaimedStage.People => made.Matched,
            ClaimedStage.Below => made.Scores.Count(score => score < stage.Floor),
            _ => made.Total,
        };
        var beaten = stage.Name == ClaimedStage.Below ? found < stage.Bound : found > stage.Bound;
        return beaten
            ? [.. Compare($"found of stage {stage}", stage.Found, found), Wrong($"The bound {stage.Bound} of stage {stage} is beaten by the matching itself, with {found}.")]
            : Compare($"found of stage {stage}", stage.Found, found);
    }

    private static IEnumerable<Fault> Compare(string name, long said, long counted) =>
        said == counted ? [] : [Wrong($"The certificate says {name} = {said}; it is {counted}.")];

    private static Fault Wrong(FormattableString sentence) => new(FaultCode.WrongNumber, sentence.ToString(CultureInfo.InvariantCulture));
}
