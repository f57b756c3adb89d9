using Microsoft.AspNetCore.Html;
using ReciproCoach.Content;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Showing;

/// <summary><c>::open-rounds</c>: on the page about a credential the rounds of that kind, elsewhere all in the page's language.</summary>
internal sealed class OpenRoundsBlock(OpenRounds open, Words allWords, LanguageList languages, TimeProvider clock) : IPageBlock
{
    private const int Most = 5;

    public string Name => "open-rounds";

    public async Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var words = allWords.For(context.Language);
        var rounds = await open.FindAsync(context.Language, context.Language, KindsFor(context.Page.Key), cancellation);
        IHtmlContentBuilder html = new HtmlContentBuilder()
            .AppendHtml("<section class=\"leaf\" aria-labelledby=\"open-rounds\"><header><h2 id=\"open-rounds\">")
            .Append(words["Open in {language}", ("language", words.Formats.LanguageName(context.Language))]).AppendHtml("</h2><p><a href=\"")
            .Append(words.PathTo("rounds")).AppendHtml("\">").Append(words["All rounds, in every language"]).AppendHtml("</a></p></header>");
        html = rounds.Count > 0 ? html.AppendHtml(RoundLedger.Draw(rounds.Take(Most), words, languages, clock.GetUtcNow())) : Nothing(html, words);
        return html.AppendHtml("</section>\n");
    }

    private static IReadOnlyCollection<RoundKind> KindsFor(string page) => page switch
    {
        "acc" => [RoundKind.Acc],
        "pcc" => [RoundKind.Pcc],
        "mcc" => [RoundKind.Mcc],
        "new-coaches" => [RoundKind.NewCoaches],
        _ => [],
    };

    private static IHtmlContentBuilder Nothing(IHtmlContentBuilder html, Words words) => html
        .AppendHtml("<div class=\"stack\"><p>").Append(words["No round is open just now."]).AppendHtml("</p><p><a class=\"button quiet\" href=\"")
        .Append(words.PathTo($"rounds/news?in={words.Language.Code}")).AppendHtml("\">").Append(words["Tell me when a round opens"]).AppendHtml("</a></p></div>");
}
