using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>A coordinator presses “publish”.</summary>
/// <param name="Draft">The draft they have seen.</param>
/// <param name="Newest">The published draft of the round, before that its newest.</param>
/// <param name="InputHash">Of the round as it is now.</param>
internal sealed record PublishingMoment(RoundFacts Round, Guid Draft, MatchingDraft? Newest, string InputHash, DateTimeOffset Now, bool BeforeTheDeadline);

/// <summary>Something that must hold when a matching is published.</summary>
internal interface IPublishingRule
{
    bool IsBrokenBy(PublishingMoment moment);

    Text Why { get; }
}

/// <summary>All of them, what is final first.</summary>
internal static class PublishingRules
{
    public static IReadOnlyList<IPublishingRule> All { get; } =
    [
        new ACancelledRoundIsNotMatched(),
        new AMatchingIsPublishedOnce(),
        new OnlyTheNewestDraftIsPublished(),
        new AStaleDraftIsNotPublished(),
        new OnlyAMatchingIsPublished(),
        new PublishingBeforeTheDeadlineIsConfirmed(),
    ];

    public static IPublishingRule? BrokenBy(PublishingMoment moment) => All.FirstOrDefault(rule => rule.IsBrokenBy(moment));
}
