using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Payments;
using ReciproCoach.Rounds;

namespace ReciproCoach.Site.Demo.Story;

/// <summary>Everything the demo consists of, before it is written down.</summary>
internal sealed record DemoStory(
    IReadOnlyList<NewMember> People, IReadOnlyList<NewRound> Rounds, IReadOnlyList<PaidFee> Payments, IReadOnlyList<NewRelationship> Relationships);
