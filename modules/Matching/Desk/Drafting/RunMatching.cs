using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>What came of asking for a draft: the draft, or why there is none.</summary>
internal sealed record MatchingRun(MatchingDraft? Draft, IReadOnlyList<Text> WhyNot);

/// <summary>Runs the matching of a round and keeps the result as its newest draft.</summary>
internal sealed class RunMatching(PortalDb db, ReadRoundToMatch read, ReadPins pins, ICycleCoverSolver solver, KeepDraftFiles files, TimeProvider clock)
{
    /// <summary>
    /// The search stops by counting, so that the same round gets the same answer on every machine; this is for the machine that is
    /// so busy that the person in front of the page would give up first.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Cancelled, it stops at once and keeps nothing.</summary>
    public async Task<MatchingRun> RunAsync(RoundFacts round, Fairness fairness, Guid coordinator, CancellationToken cancellation)
    {
        var people = await read.ReadAsync(round, cancellation);
        if (ARoundIsMatchedWhileOneWaitsUpToAThousandPeople.IsBrokenBy(people)) return new(null, [ARoundIsMatchedWhileOneWaitsUpToAThousandPeople.Why(people)]);
        var input = new MatchingInput(people, await pins.OfAsync(round.Id, cancellation));
        var asked = input.ForTheSolver();
        if (!Instance.TryCreate(asked, out var instance, out var refusals)) return new(null, [.. refusals.Select(refusal => PinRefusals.Say(refusal, input)).Distinct()]);

        var solution = await SolveAsync(instance, fairness, cancellation);
        var draft = Draft(input, solution, fairness, coordinator);
        await db.InTransactionAsync(async () =>
        {
            if (PackDraft.Of(asked, solution, draft.MadeAt) is { } zip) await files.KeepAsync(draft, zip, cancellation);
            db.Add(draft);
            return draft;
        }, cancellation);
        return new(draft, []);
    }

    private async Task<Solution> SolveAsync(Instance instance, Fairness fairness, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        // Off the request's thread, so that a long search holds up nobody else's page.
        var solution = await Task.Run(() => solver.Solve(instance, SolveOptions.Default with { Fairness = fairness }, progress: null, either.Token), CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return solution;
    }

    private MatchingDraft Draft(MatchingInput input, Solution solution, Fairness fairness, Guid coordinator)
    {
        var yardsticks = Yardsticks.Of(input);
        var together = input.Together().ToHashSet();
        return new()
        {
            RoundId = input.Round.Round.Id,
            MadeAt = clock.GetUtcNow(),
            MadeBy = coordinator,
            InputHash = input.Hash(),
            Outcome = solution.Outcome,
            Ending = solution.Ending,
            Fairness = fairness.Name,
            Proven = solution.Proven,
            PriceAtLeast = solution.PriceOfFairness?.AtLeast,
            PriceAtMost = solution.PriceOfFairness?.AtMost,
            People = input.Round.Everybody.Count,
            PeopleBound = solution.PeopleBound,
            Total = solution.Total,
            Bound = solution.Bound,
            ByLot = yardsticks.ByLot,
            ByHand = yardsticks.ByHand,
            Pairs = [.. solution.Pairs.Select(pair => Pair(input, input.Person(pair.Client), input.Person(pair.Coach), together))],
            LeftOut = [.. solution.Outcome is Outcome.Matching ? ReasonsForLeavingOut.Of(input, solution.LeftOut) : []],
        };
    }

    private static DraftPair Pair(MatchingInput input, Somebody client, Somebody coach, HashSet<(Guid, Guid)> together)
    {
        var score = input.ScoreOf(client.Member, coach.Member) ?? throw new InvalidOperationException("The solver made a pair that is not allowed.");
        return new()
        {
            ClientMember = client.Member,
            CoachMember = coach.Member,
            ClientEnrolment = client.Participant.Enrolment,
            CoachEnrolment = coach.Participant.Enrolment,
            ClientNumber = input.Number(client.Member),
            RequestPoints = score.Request,
            HoursPoints = score.Hours,
            SpecialitiesPoints = score.Specialities,
            CredentialPoints = score.Credential,
            PlacePoints = score.Place,
            Pinned = together.Contains((client.Member, coach.Member)),
        };
    }
}
