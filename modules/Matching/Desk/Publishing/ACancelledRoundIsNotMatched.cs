using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>A cancelled round stays as it is.</summary>
internal sealed class ACancelledRoundIsNotMatched : IPublishingRule
{
    public bool IsBrokenBy(PublishingMoment moment) => moment.Round.CancelledAt is not null;

    public Text Why => Text.In(nameof(ACancelledRoundIsNotMatched)).Of("This round has been cancelled.");
}
