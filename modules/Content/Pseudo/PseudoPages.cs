using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Pseudo;

/// <summary>The pages as the store has them and, in the pseudo-language, those of its source made strange under their own slugs.</summary>
internal sealed class PseudoPages(IPages pages, Language pseudo) : IPages
{
    private string Source => pseudo.Fallback!;

    public async Task<ProgrammePage?> FindBySlugAsync(string language, string slug, CancellationToken cancellation) =>
        Strange(language, await pages.FindBySlugAsync(SourceOf(language), slug, cancellation));

    public async Task<ProgrammePage?> FindByKeyAsync(string language, string key, CancellationToken cancellation) =>
        Strange(language, await pages.FindByKeyAsync(SourceOf(language), key, cancellation));

    public async Task<PageLink?> MovedToAsync(string language, string slug, CancellationToken cancellation) =>
        await pages.MovedToAsync(SourceOf(language), slug, cancellation) is { } link ? Strange(language, [link])[0] : null;

    public Task<IReadOnlyDictionary<string, string>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation) =>
        pages.AlternatesAsync(page, cancellation);

    public async Task<IReadOnlyList<PageLink>> NavigationAsync(string language, CancellationToken cancellation) =>
        Strange(language, await pages.NavigationAsync(SourceOf(language), cancellation));

    public async Task<IReadOnlyList<PageLink>> FooterAsync(string language, CancellationToken cancellation) =>
        Strange(language, await pages.FooterAsync(SourceOf(language), cancellation));

    public async Task<IReadOnlyList<PageLink>> ReadableAsync(string language, CancellationToken cancellation) =>
        Strange(language, await pages.ReadableAsync(SourceOf(language), cancellation));

    public Task<IReadOnlyList<PageLink>> AllAsync(CancellationToken cancellation) => pages.AllAsync(cancellation);

    private bool IsPseudo(string language) => language == pseudo.Code;

    private string SourceOf(string language) => IsPseudo(language) ? Source : language;

    /// <summary>The body stays as it is: it is made strange when its Markdown has been read.</summary>
    private ProgrammePage? Strange(string language, ProgrammePage? page) => page is null || !IsPseudo(language) ? page : page with
    {
        Language = pseudo.Code,
        ReadIn = pseudo.Code,
        Title = PseudoText.Of(page.Title),
        Summary = PseudoText.Of(page.Summary),
        Description = PseudoText.Of(page.Description),
        Hero = [.. page.Hero.Select(PseudoText.Of)],
    };

    private IReadOnlyList<PageLink> Strange(string language, IReadOnlyList<PageLink> links) => !IsPseudo(language) ? links
        : [.. links.Select(link => link with { Language = pseudo.Code, ReadIn = pseudo.Code, Title = PseudoText.Of(link.Title) })];
}
