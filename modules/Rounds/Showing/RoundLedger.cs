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

    /// <summary>A round that is not written in the reader's language is told in its own, the whole line: nobody reads half of it here and half there.</summary>
    private static void Line(IHtmlContentBuilder list, Round round, Words reader, LanguageList languages, DateTimeOffset now)
    {
        var (facts, text) = (round.Facts, round.TextFor(reader.Language.Code));
        // Translators look at the portal in a language nobody writes in; they are to see its words.
        var words = reader.Language == languages.Pseudo ? reader : reader.For(text.Language);
        list.AppendHtml("<li").AppendHtml(Tongue(words.Language, reader)).AppendHtml(">").AppendHtml(Ring.Places(facts.PlacesTaken, facts.Places, RoundWords.PlacesAlternative(facts, words)))
            .AppendHtml("<h3").AppendHtml(words.Language.Code == text.Language ? "" : Tongue(languages.Find(text.Language), reader)).AppendHtml("><a href=\"")
            .Append(words.PathTo($"rounds/{facts.Handle}")).AppendHtml("\" hreflang=\"").Append(text.Language).AppendHtml("\">").Append(text.Title).AppendHtml("</a></h3>")
            .AppendHtml("<p>").Append(RoundWords.InOneLine(facts, words)).AppendHtml("</p>")
            .AppendHtml("<p class=\"when\">").Append(RoundWords.EnrolmentDeadline(facts, words, now)).AppendHtml("</p>")
            .AppendHtml("<p class=\"price\"><b>").Append(RoundWords.Left(facts, words)).AppendHtml("</b> <span>")
            .Append(facts.PlacesLeft > 0 ? words.Plural("left out of {places}", "left out of {places}", facts.PlacesLeft, ("places", facts.Places)) : words["waiting list"])
            .AppendHtml("</span> <span class=\"fee\">").Append(RoundWords.Price(facts, words)).AppendHtml("</span></p></li>");
    }

    private static string Tongue(Language? language, Words reader) =>
        language is null || language == reader.Language ? "" : $" lang=\"{language.Code}\" dir=\"{language.Direction}\"";
}
