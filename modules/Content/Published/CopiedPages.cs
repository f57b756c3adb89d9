namespace ReciproCoach.Content.Published;

/// <summary>The port's answers, from the copy in memory.</summary>
internal sealed class CopiedPages(IPublishedPages copy) : IPages
{
    public async Task<ProgrammePage?> FindBySlugAsync(string language, string slug, CancellationToken cancellation) =>
        (await InAsync(language, cancellation)).BySlug(slug);

    public async Task<ProgrammePage?> FindByKeyAsync(string language, string key, CancellationToken cancellation) =>
        (await InAsync(language, cancellation)).ByKey(key);

    public async Task<PageLink?> MovedToAsync(string language, string slug, CancellationToken cancellation) =>
        (await copy.PagesAsync(cancellation)).MovedTo(language, slug);

    public async Task<IReadOnlyDictionary<string, string>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        var slugs = new OrderedDictionary<string, string>();
        foreach (var link in (await copy.PagesAsync(cancellation)).InEveryLanguage(page.Id)) slugs.Add(link.Language, link.Slug);
        return slugs;
    }

    public async Task<IReadOnlyList<PageLink>> NavigationAsync(string language, CancellationToken cancellation) =>
        (await InAsync(language, cancellation)).Navigation;

    public async Task<IReadOnlyList<PageLink>> FooterAsync(string language, CancellationToken cancellation) =>
        (await InAsync(language, cancellation)).Footer;

    public async Task<IReadOnlyList<PageLink>> ReadableAsync(string language, CancellationToken cancellation) =>
        (await InAsync(language, cancellation)).All;

    public async Task<IReadOnlyList<PageLink>> AllAsync(CancellationToken cancellation) =>
        (await copy.PagesAsync(cancellation)).Links;

    private async ValueTask<PagesOfALanguage> InAsync(string language, CancellationToken cancellation) =>
        (await copy.PagesAsync(cancellation)).In(language);
}
