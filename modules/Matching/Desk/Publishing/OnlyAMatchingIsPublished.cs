using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>A draft without pairs would release everybody.</summary>
internal sealed class OnlyAMatchingIsPublished : IPublishingRule
{
    public bool IsBrokenBy(PublishingMoment moment) => moment.Newest is not { HoldsAMatching: true };

    public Text Why => Text.In(nameof(OnlyAMatchingIsPublished)).Of("This draft holds no matching, so there is nothing to publish.");
}
