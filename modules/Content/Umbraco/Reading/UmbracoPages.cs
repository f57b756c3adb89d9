using ReciproCoach.Content.Published;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>The port's answers where Umbraco stands behind it: from the copy, and for an address nobody knows from Umbraco itself.</summary>
internal sealed class UmbracoPages(CopiedPages copied, AskForAddress ask) : IPages
{
    public async Task<ProgrammePage?> FindBySlugAsync(string language, string slug, CancellationToken cancellation) =>
        await copied.FindBySlugAsync(language, slug, cancellation) is { } page ? page
        : await copied.MovedToAsync(language, slug, cancellation) is null && await ask.RunAsync(language, slug, cancellation) ? await copied.FindBySlugAsync(language, slug, cancellation)
        : null;

    /// <summary>Asked after <see cref="FindBySlugAsync"/>, which has brought what Umbraco knows.</summary>
    public Task<PageLink?> MovedToAsync(string language, string slug, CancellationToken cancellation) => copied.MovedToAsync(language, slug, cancellation);

    public Task<ProgrammePage?> FindByKeyAsync(string language, string key, CancellationToken cancellation) => copied.FindByKeyAsync(language, key, cancellation);

    public Task<IReadOnlyDictionary<string, string>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation) => copied.AlternatesAsync(page, cancellation);

    public Task<IReadOnlyList<PageLink>> NavigationAsync(string language, CancellationToken cancellation) => copied.NavigationAsync(language, cancellation);

    public Task<IReadOnlyList<PageLink>> FooterAsync(string language, CancellationToken cancellation) => copied.FooterAsync(language, cancellation);

    public Task<IReadOnlyList<PageLink>> ReadableAsync(string language, CancellationToken cancellation) => copied.ReadableAsync(language, cancellation);

    public Task<IReadOnlyList<PageLink>> AllAsync(CancellationToken cancellation) => copied.AllAsync(cancellation);
}
