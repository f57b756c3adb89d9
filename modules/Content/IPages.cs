namespace ReciproCoach.Content;

/// <summary>
/// The programme's published pages: the one door to them, whichever store stands behind it. Drafts never come through.
/// An unknown language or page is null or an empty list, not an error.
/// </summary>
public interface IPages
{
    /// <summary>The page at <c>/{language}/{slug}</c>; the empty slug is the home page.</summary>
    Task<ProgrammePage?> FindBySlugAsync(string language, string slug, CancellationToken cancellation);

    /// <summary>The page of that name (<c>ethics</c>), the same in every language.</summary>
    Task<ProgrammePage?> FindByKeyAsync(string language, string key, CancellationToken cancellation);

    /// <summary>Where the page is published: language → slug, in the portal's order of languages, its own language included.</summary>
    Task<IReadOnlyDictionary<string, string>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation);

    /// <summary>The pages of the main navigation that are published in the language, in the editors' order.</summary>
    Task<IReadOnlyList<PageLink>> NavigationAsync(string language, CancellationToken cancellation);

    /// <summary>The same for the footer.</summary>
    Task<IReadOnlyList<PageLink>> FooterAsync(string language, CancellationToken cancellation);

    /// <summary>Every published page in every language, in the editors' order, then by language.</summary>
    Task<IReadOnlyList<PageLink>> AllAsync(CancellationToken cancellation);
}
