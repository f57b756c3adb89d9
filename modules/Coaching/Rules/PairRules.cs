using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Rules;

internal sealed record APairIsTwoPeople(Guid Coach, Guid Client) : Rule(Coach == Client,
    Text.In(nameof(APairIsTwoPeople)).Of("Coach and client have to be two different people."));

/// <summary>Nobody ever coaches the person who coaches them, not even over two rounds.</summary>
internal sealed record NobodyCoachesTheirOwnCoach(bool ClientCoachesCoach) : Rule(ClientCoachesCoach,
    Text.In(nameof(NobodyCoachesTheirOwnCoach)).Of("These two already work together the other way round. Nobody coaches their own coach."));

internal sealed record TwoArePairedOnceAtATime(bool AreAPairAlready) : Rule(AreAPairAlready,
    Text.In(nameof(TwoArePairedOnceAtATime)).Of("These two are already coach and client."));

internal sealed record TwoArePairedOnceInARound(bool WereAPairInThisRound) : Rule(WereAPairInThisRound,
    Text.In(nameof(TwoArePairedOnceInARound)).Of("These two have already been a pair in this round."));

internal sealed record EveryoneHasOneCoach(bool ClientHasACoach) : Rule(ClientHasACoach,
    Text.In(nameof(EveryoneHasOneCoach)).Of("This client already has a coach in this round."));

internal sealed record EveryoneHasOneClient(bool CoachHasAClient) : Rule(CoachHasAClient,
    Text.In(nameof(EveryoneHasOneClient)).Of("This coach already has a client in this round."));
