using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Pins;

/// <summary>Sets and removes pins; one that contradicts a rule or another pin is refused with the reason.</summary>
internal sealed class SetPin(PortalDb db, ReadRoundToMatch read, ReadPins pins, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The reasons why it may not be; empty when the pin is set, or was before. A pin of the other kind gives way.</summary>
    public Task<IReadOnlyList<Text>> SetAsync(RoundFacts round, Guid client, Guid coach, PinKind kind, Guid coordinator, CancellationToken cancellation) =>
        db.InTransactionAsync<IReadOnlyList<Text>>(async () =>
        {
            var people = await read.ReadAsync(round, cancellation);
            var before = (await pins.OfAsync(round.Id, cancellation)).Where(pin => !(pin.ClientMember == client && pin.CoachMember == coach));
            var wanted = new MatchingPin { RoundId = round.Id, ClientMember = client, CoachMember = coach, Kind = kind, SetBy = coordinator, SetAt = clock.GetUtcNow() };
            var reasons = WhyNot(people, [.. before], wanted);
            if (reasons.Count > 0) return reasons;

            await RemoveAsync(round, client, coach, cancellation);
            db.Add(wanted);
            audit.Add(coordinator, kind is PinKind.Together ? "pair-wanted" : "pair-kept-apart", round.Handle);
            return [];
        }, cancellation);

    public Task<int> RemoveAsync(RoundFacts round, Guid client, Guid coach, CancellationToken cancellation) => db.Set<MatchingPin>()
        .Where(pin => pin.RoundId == round.Id && pin.ClientMember == client && pin.CoachMember == coach).ExecuteDeleteAsync(cancellation);

    private static IReadOnlyList<Text> WhyNot(RoundToMatch people, IReadOnlyList<MatchingPin> before, MatchingPin wanted)
    {
        if (people.Find(wanted.ClientMember) is not { } client || people.Find(wanted.CoachMember) is not { } coach)
            return [Text.Of("Please choose two people of this round.")];
        var pair = people.Pair(client, coach);
        var broken = wanted.Kind is PinKind.Together || client == coach ? PairRules.BrokenBy(pair) : [];
        if (broken.Count > 0) return [.. broken.Select(rule => rule.Why(pair))];

        var input = new MatchingInput(people, [.. before, wanted]);
        return Instance.TryCreate(input.ForTheSolver(), out _, out var refusals) ? [] : [.. refusals.Select(refusal => PinRefusals.Say(refusal, input)).Distinct()];
    }
}
