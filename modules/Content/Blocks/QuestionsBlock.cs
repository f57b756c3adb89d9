using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Content.Blocks;

/// <summary><c>::questions … ::end</c>: each third-level heading a question that opens its answer.</summary>
internal sealed class QuestionsBlock : IPageBlock
{
    public string Name => "questions";

    public Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var questions = HeadedPart.AllOf(context.Inner ?? "").ToList();
        if (questions.Count == 0) return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        var html = new HtmlContentBuilder().AppendHtml("<section class=\"leaf\"><header></header><div class=\"questions\">");
        foreach (var question in questions)
            html.AppendHtml("<details><summary>").Append(question.Heading).AppendHtml("</summary>").AppendHtml(context.Html(question.Below)).AppendHtml("</details>");
        return Task.FromResult<IHtmlContent>(html.AppendHtml("</div></section>\n"));
    }
}
