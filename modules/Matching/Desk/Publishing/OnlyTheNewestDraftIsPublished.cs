using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>What is published is what the last run found, not what an old tab shows.</summary>
internal sealed class OnlyTheNewestDraftIsPublished : IPublishingRule
{
    public bool IsBrokenBy(PublishingMoment moment) => moment.Newest?.Id != moment.Draft;

    public Text Why => Text.In(nameof(OnlyTheNewestDraftIsPublished)).Of("There is a newer draft. Please look at it first.");
}
