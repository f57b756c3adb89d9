using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>People have been told who their partners are; from then on single relationships change, not the matching.</summary>
internal sealed class AMatchingIsPublishedOnce : IPublishingRule
{
    public static Text Sentence => Text.In(nameof(AMatchingIsPublishedOnce)).Of("The matching of this round has already been published.");

    public bool IsBrokenBy(PublishingMoment moment) => moment.Round.MatchingPublishedAt is not null || moment.Newest?.PublishedAt is not null;

    public Text Why => Sentence;
}
