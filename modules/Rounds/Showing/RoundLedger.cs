using Microsoft.AspNetCore.Html;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Rings;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>Rounds as lines one can compare: places as dots, what and when, the deadline in words, the price. For pages and blocks alike.</summary>
internal static class RoundLedger
{
    public static IHtmlContent Draw(IEnumerable<Round> rounds, Words words, LanguageList languages, DateTimeOffset now)
    {
        IHtmlContentBuilder list = new HtmlContentBuilder().AppendHtml("<ul class=\"ledger\">");
        foreach (var round in rounds) Line(list, round, words, languages, now);
        return list.AppendHtml("</ul>");
    }

    private static void Line(IHtmlContentBuilder list, Round round, Words words, LanguageList languages, DateTimeOffset now)
    {
        var (facts, text) = (round.Facts, round.TextFor(words.Language.Code));
        var tongue = text.Language == words.Language.Code ? "" : $" lang=\"{text.Language}\" dir=\"{languages.Find(text.Language)?.Direction}\"";
        list.AppendHtml("<li>").AppendHtml(Ring.Places(facts.PlacesTaken, facts.Places, RoundWords.PlacesAlternative(facts, words)))
            .AppendHtml("<h3").AppendHtml(tongue).AppendHtml("><a href=\"").Append(words.Language == languages.Pseudo ? words.PathTo($"rounds/{facts.Handle}") : round.PathIn(words.Language.Code)).AppendHtml("\" hreflang=\"").Append(text.Language).AppendHtml("\">").Append(text.Title).AppendHtml("</a></h3>")
            .AppendHtml("<p>").Append(RoundWords.InOneLine(facts, words)).AppendHtml("</p>")
            .AppendHtml("<p class=\"when\">").Append(RoundWords.EnrolmentDeadline(facts, words, now)).AppendHtml("</p>")
            .AppendHtml("<p class=\"price\"><b>").Append(RoundWords.Left(facts, words)).AppendHtml("</b> <span>")
            .Append(facts.PlacesLeft > 0 ? words.Plural("left out of {places}", "left out of {places}", facts.PlacesLeft, ("places", facts.Places)) : words["waiting list"])
            .AppendHtml("</span> <span class=\"fee\">").Append(RoundWords.Price(facts, words)).AppendHtml("</span></p></li>");
    }
}
