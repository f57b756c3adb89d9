using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>What came of asking for a draft: the draft, or the pins that contradict one another by now.</summary>
internal sealed record MatchingRun(MatchingDraft? Draft, IReadOnlyList<Refusal> Refusals);

/// <summary>Runs the matching of a round and keeps the result as its newest draft.</summary>
internal sealed class RunMatching(PortalDb db, ReadRoundToMatch read, ReadPins pins, ICycleCoverSolver solver, TimeProvider clock)
{
    /// <summary>After this the best matching so far is taken, with what it may still lack: a person is waiting for the page.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int Draws = 5;

    /// <summary>Cancelled, it stops at once and keeps nothing.</summary>
    public async Task<MatchingRun> RunAsync(RoundFacts round, Guid coordinator, CancellationToken cancellation)
    {
        var input = new MatchingInput(await read.ReadAsync(round, cancellation), await pins.OfAsync(round.Id, cancellation));
        if (!Instance.TryCreate(input.ForTheSolver(), out var instance, out var refusals)) return new(null, refusals);

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        // Off the request's thread, so that a long search holds up nobody else's page.
        var solution = await Task.Run(() => solver.Solve(instance, SolveOptions.Default, progress: null, either.Token), CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();

        var draft = Draft(input, solution, coordinator);
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);
        return new(draft, []);
    }

    private MatchingDraft Draft(MatchingInput input, Solution solution, Guid coordinator)
    {
        var byHand = new PairAfterPair(input);
        var together = input.Together().ToHashSet();
        return new()
        {
            RoundId = input.Round.Round.Id,
            MadeAt = clock.GetUtcNow(),
            MadeBy = coordinator,
            InputHash = input.Hash(),
            Outcome = solution.Outcome,
            Ending = solution.Ending,
            People = input.Round.Everybody.Count,
            PeopleBound = solution.PeopleBound,
            Total = solution.Total,
            Bound = solution.Bound,
            RandomTotal = byHand.ByLot(Draws, seed: input.Round.People.Count),
            ByHandTotal = byHand.BestFirst(),
            Pairs = [.. solution.Pairs.Select(pair => Pair(input, MatchingInput.Member(pair.Client), MatchingInput.Member(pair.Coach), together))],
            LeftOut = [.. solution.Outcome is Outcome.Matching ? ReasonsForLeavingOut.Of(input.Round, solution.LeftOut) : []],
        };
    }

    private static DraftPair Pair(MatchingInput input, Guid client, Guid coach, HashSet<(Guid, Guid)> together)
    {
        var score = input.ScoreOf(client, coach) ?? throw new InvalidOperationException("The solver made a pair that is not allowed.");
        return new()
        {
            ClientMember = client,
            CoachMember = coach,
            ClientEnrolment = input.Round.Find(client)!.Participant.Enrolment,
            CoachEnrolment = input.Round.Find(coach)!.Participant.Enrolment,
            RequestPoints = score.Request,
            HoursPoints = score.Hours,
            SpecialitiesPoints = score.Specialities,
            CredentialPoints = score.Credential,
            PlacePoints = score.Place,
            Pinned = together.Contains((client, coach)),
        };
    }
}
