using Microsoft.AspNetCore.Html;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Content.Blocks;

/// <summary><c>::steps</c>: how it works, each third-level heading a step with its picture of the ring.</summary>
internal sealed class StepsBlock(Words words) : IPageBlock
{
    private const string Heading = "### ";
    private const int Pictures = 4;

    public string Name => "steps";

    public Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var steps = StepsOf(context.Inner ?? "").ToList();
        if (steps.Count == 0) return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        var html = new HtmlContentBuilder()
            .AppendHtml("<section class=\"leaf\" aria-labelledby=\"steps\"><header><h2 id=\"steps\">")
            .Append(words.For(context.Language)["Step by step"])
            .AppendHtml("</h2></header><ol class=\"steps\">");
        for (var i = 0; i < steps.Count; i++)
        {
            html.AppendHtml("<li>");
            if (i < Pictures) html.AppendHtml(Ring.Steps(i + 1));
            html.AppendHtml(context.Html(steps[i])).AppendHtml("</li>");
        }
        return Task.FromResult<IHtmlContent>(html.AppendHtml("</ol></section>\n"));
    }

    /// <summary>What stands before the first heading belongs to no step.</summary>
    private static IEnumerable<string> StepsOf(string inner) => ("\n" + inner)
        .Split("\n" + Heading, StringSplitOptions.RemoveEmptyEntries)
        .Skip(inner.StartsWith(Heading, StringComparison.Ordinal) ? 0 : 1)
        .Select(step => Heading + step);
}
