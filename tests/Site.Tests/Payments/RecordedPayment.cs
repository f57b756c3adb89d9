using AngleSharp.Html.Dom;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>A coordinator presses <em>record payment</em> beside a reference.</summary>
internal static class RecordedPayment
{
    public static Task<Page> PressAsync(Visitor coordinator, Page desk, string reference) => coordinator.SubmitAsync(FormFor(desk, reference), desk);

    public static IHtmlFormElement FormFor(Page desk, string reference) => desk.Document.QuerySelectorAll("tr")
        .Single(row => row.QuerySelector("th")?.TextContent.Trim() == reference).QuerySelector("form") as IHtmlFormElement
        ?? throw new InvalidOperationException($"No form for {reference}.");
}
