using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Published;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Rendering;

/// <summary>
/// Bodies as markup, made once for each page as it was read: when any page changes all are read anew, so links in kept
/// markup never go stale.
/// </summary>
internal sealed class PageMarkup(IPages pages, IPublishedPages copy, OperatorFacts facts, ILogger<PageMarkup> log)
{
    private readonly ConditionalWeakTable<ProgrammePage, IReadOnlyList<Piece>> made = [];

    public async Task<IReadOnlyList<Piece>> OfAsync(ProgrammePage page, CancellationToken cancellation)
    {
        if (made.TryGetValue(page, out var kept)) return kept;
        var all = await pages.ReadableAsync(page.ReadIn, cancellation);
        var images = (await copy.PagesAsync(cancellation)).Pictures;
        var inner = new ConcurrentDictionary<string, IHtmlContent>();
        IHtmlContent InBlock(string text) => inner.GetOrAdd(text, _ => Made(page, all, images, markdown => new HtmlString(markdown.Plain(text))));
        var pieces = Made(page, all, images, markdown => Pieces(page.Body, markdown, InBlock));
        made.AddOrUpdate(page, pieces);
        return pieces;
    }

    private T Made<T>(ProgrammePage page, IReadOnlyList<PageLink> all, IReadOnlyDictionary<string, Picture> images, Func<PageMarkdown, T> make)
    {
        var links = new PageLinks(page.ReadIn, all);
        var result = make(new PageMarkdown(links, facts, page.Language == PseudoLanguage.Code) { Images = new(images, page.Language) });
        foreach (var dead in links.Dead) log.LogWarning("The page {Language}/{Key} has a link that leads nowhere: {Target}", page.Language, page.Key, dead);
        return result;
    }

    private static List<Piece> Pieces(string body, PageMarkdown markdown, Func<string, IHtmlContent> inBlock)
    {
        var pieces = new List<Piece>();
        foreach (var part in BodyParts.Split(body))
        {
            pieces.Add(part.Block is { } block
                ? new(null, block, part.Markdown, inBlock)
                : new(new HtmlString(markdown.Leaves(part.Markdown ?? "", first: pieces.Count == 0)), null, null, inBlock));
        }
        return pieces;
    }

    /// <summary>Ready HTML, or a block to be asked for at each request.</summary>
    internal sealed record Piece(IHtmlContent? Html, string? Block, string? Inner, Func<string, IHtmlContent> InBlock);
}
