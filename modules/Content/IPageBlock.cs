using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Content;

/// <summary>
/// Something living that editors put on a page with a line of its own, <c>::name</c>. Modules above fill theirs by registering
/// one; a block nobody fills shows nothing. The content is one <c>section.leaf</c>: it stands among the leaves of the page.
/// </summary>
public interface IPageBlock
{
    /// <summary>What stands after the two colons: <c>open-rounds</c>.</summary>
    string Name { get; }

    /// <summary>The block in the reader's language; <see cref="HtmlString.Empty"/> where there is nothing to show.</summary>
    Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation);
}

/// <summary>Where a block stands.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Page">The page it stands on.</param>
/// <param name="Inner">The Markdown between the block's line and <c>::end</c>, if any; <see cref="Html"/> makes HTML of Markdown.</param>
/// <param name="Html">Markdown as HTML by the rules of pages: no raw HTML, links resolved.</param>
public sealed record PageBlockContext(string Language, ProgrammePage Page, string? Inner, Func<string, IHtmlContent> Html);
