using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>Until the request deadline people may count on changing their minds.</summary>
internal sealed class PublishingBeforeTheDeadlineIsConfirmed : IPublishingRule
{
    public bool IsBrokenBy(PublishingMoment moment) => moment.Round.RequestsClose.Utc > moment.Now && !moment.BeforeTheDeadline;

    public Text Why => Text.In(nameof(PublishingBeforeTheDeadlineIsConfirmed)).Of("The request deadline has not passed yet. Please confirm that you do not want to wait.");
}
