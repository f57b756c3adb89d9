using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>A draft that was made of other participants, wishes or pins than there are now would break promises.</summary>
internal sealed class AStaleDraftIsNotPublished : IPublishingRule
{
    public bool IsBrokenBy(PublishingMoment moment) => moment.Newest is { } newest && newest.InputHash != moment.InputHash;

    public Text Why => Text.In(nameof(AStaleDraftIsNotPublished)).Of("Something has changed since this draft was made: participants, requests, profiles or pins. Please run the matching again.");
}
