using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>One of the two cards of a round.</summary>
/// <param name="Partner">Null where the place beside the reader is empty.</param>
/// <param name="Direction">In for my coach, Out for my client.</param>
/// <param name="Why">Why the matching brought the two together; empty where it did not.</param>
internal sealed record PartnerCard(MyRoundSeen Round, Partner? Partner, RingDirection Direction, IReadOnlyList<Text> Why)
{
    public bool IsCoach => Direction is RingDirection.In;
}
