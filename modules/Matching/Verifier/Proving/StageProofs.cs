using ReciproCoach.Matching.Verifier.Claims;
using ReciproCoach.Matching.Verifier.Pairs;

namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>Checks the proof of every stage, each from the round's own pairs.</summary>
internal static class StageProofs
{
    public static IEnumerable<Fault> Faults(Round round, ClaimedCertificate claimed, IProgress<string>? progress)
    {
        var usable = AtTheRoot(round);
        foreach (var (index, stage) in claimed.Stages.Index())
        {
            progress?.Report($"stage {stage}");
            if (Fault(round, new UsablePairs(usable), stage, Costs(claimed, index), progress) is { } fault)
                yield return fault;
        }
    }

    private static UsablePairs AtTheRoot(Round round)
    {
        var usable = new UsablePairs(round.Rows);
        foreach (var pair in round.Forbidden)
            usable.Remove(round.Number[pair.Client], round.Number[pair.Coach]);
        foreach (var pair in round.Forced)
            Decisions.Make(usable, round.Number[pair.Client], round.Number[pair.Coach]);
        DeadEnds.Remove(usable);
        return usable;
    }

    private static Fault? Fault(Round round, UsablePairs usable, ClaimedStage stage, StageCosts costs, IProgress<string>? progress)
    {
        try
        {
            new TreeWalk(costs, usable, new ScoredRows(round.Rows), stage.ToString(), progress).Check(stage.Proof);
            return null;
        }
        catch (Refused refused)
        {
            return refused.Fault;
        }
        catch (OverflowException)
        {
            return new(FaultCode.Overflow, $"Stage {stage}: a proof needs numbers beyond 64 bits.");
        }
    }

    private static StageCosts Costs(ClaimedCertificate claimed, int index)
    {
        var stage = claimed.Stages[index];
        Int128 people = claimed.People;
        return new()
        {
            Claim = stage.Name switch
            {
                ClaimedStage.People => people - stage.Bound,
                ClaimedStage.Below => stage.Bound,
                _ => (Int128)claimed.Top * claimed.Matched - stage.Bound,
            },
            OfLoop = stage.Name == ClaimedStage.People ? 1 : 0,
            OfPair = stage.Name switch
            {
                ClaimedStage.People => _ => 0,
                ClaimedStage.Below => score => score < stage.Floor ? 1 : 0,
                _ => score => checked(claimed.Top - score),
            },
            LeftOut = stage.Name == ClaimedStage.People ? null : (int)(claimed.People - claimed.Matched),
            Floors = [.. claimed.Stages.Take(index).Where(earlier => earlier.Floor is not null).Select(earlier => (earlier.Floor!.Value, earlier.Found))],
        };
    }
}
