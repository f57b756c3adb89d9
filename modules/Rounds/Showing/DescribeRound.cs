using System.Globalization;
using System.Text.Json.Nodes;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Platform.Settings;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>Tells a round in its page's head: to search engines it is an event of learning that takes place online.</summary>
internal sealed class DescribeRound(PageHead head, Words words, LanguageList languages, PortalLinks links, PortalSettings portal)
{
    private const string Schema = "https://schema.org/";

    public void InHead(Round round, RoundText text, RoundPhase phase)
    {
        head.Title = text.Title;
        head.Description = text.Summary;
        head.Indexable = phase is not RoundPhase.Cancelled;
        // Only where it is written: elsewhere its address leads here.
        head.Alternates = languages.All.Where(one => round.TextIn(one.Code) is not null).ToDictionary(one => one.Code, one => round.PathIn(one.Code));
        head.Data.Add(StructuredData.Way(
            (portal.Name, links.Absolute("/" + text.Language)), (words["Open rounds"], links.Absolute(words.PathTo("rounds"))), (text.Title, links.Absolute(round.PathIn(text.Language)))));
        head.Data.Add(Event(round.Facts, round, text, phase));
    }

    private JsonObject Event(RoundFacts facts, Round round, RoundText text, RoundPhase phase)
    {
        var url = links.Absolute(round.PathIn(text.Language));
        return StructuredData.Thing("EducationEvent",
            ("name", text.Title), ("description", text.Summary), ("url", url), ("inLanguage", facts.Language),
            ("startDate", StructuredData.Moment(facts.Starts.Utc)), ("endDate", StructuredData.Moment(facts.Ends.Utc)),
            ("eventStatus", Schema + "EventScheduled"), ("eventAttendanceMode", Schema + "OnlineEventAttendanceMode"),
            ("location", StructuredData.Thing("VirtualLocation", ("url", url))), ("image", links.Absolute("/card.png")),
            ("organizer", StructuredData.Thing("Organization", ("name", portal.Name), ("url", links.Absolute("/")))),
            ("maximumAttendeeCapacity", facts.Places), ("remainingAttendeeCapacity", facts.PlacesLeft),
            ("offers", phase is RoundPhase.Enrolling ? Offer(facts, url) : null));
    }

    private static JsonObject Offer(RoundFacts facts, string url) => StructuredData.Thing("Offer",
        ("url", url), ("price", Price(facts.Fee)), ("priceCurrency", facts.Fee.Currency),
        ("availability", Schema + (facts.PlacesLeft > 0 ? "InStock" : "SoldOut")),
        ("validFrom", facts.PublishedAt is { } opened ? StructuredData.Moment(opened) : null), ("validThrough", StructuredData.Moment(facts.EnrolmentCloses.Utc)));

    /// <summary>With a full stop, whatever the language.</summary>
    private static string Price(Amount fee)
    {
        var decimals = Amount.Decimals(fee.Currency);
        return (fee.MinorUnits / (decimal)Math.Pow(10, decimals)).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
