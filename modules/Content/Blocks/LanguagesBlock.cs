using Microsoft.AspNetCore.Html;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Blocks;

/// <summary><c>::languages</c>: the same page in every language that has it, each by its own name and title.</summary>
internal sealed class LanguagesBlock(IPages pages, LanguageList languages, Words words) : IPageBlock
{
    public string Name => "languages";

    public async Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var links = (await pages.AllAsync(cancellation)).Where(link => link.Page == context.Page.Id).ToDictionary(link => link.Language);
        IHtmlContentBuilder html = new HtmlContentBuilder()
            .AppendHtml("<section class=\"leaf\" aria-labelledby=\"languages\"><header><h2 id=\"languages\">")
            .Append(words.For(context.Language)["In your language"])
            .AppendHtml("</h2></header><ul class=\"tongues\">");
        foreach (var language in languages.All)
            if (links.TryGetValue(language.Code, out var link)) Add(html, language, link, isHere: language.Code == context.Language);
        return html.AppendHtml("</ul></section>\n");
    }

    private static void Add(IHtmlContentBuilder html, Language language, PageLink link, bool isHere) => html
        .AppendHtml("<li><a href=\"").Append(link.Path)
        .AppendHtml("\" lang=\"").Append(language.Code).AppendHtml("\" hreflang=\"").Append(language.Code)
        .AppendHtml("\" dir=\"").Append(language.Direction)
        .AppendHtml(isHere ? "\" aria-current=\"true\"><b>" : "\"><b>").Append(language.Name)
        .AppendHtml("</b><span>").Append(link.Title).AppendHtml("</span></a></li>");
}
