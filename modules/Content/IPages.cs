namespace ReciproCoach.Content;

/// <summary>
/// The programme's published pages: the one door to them, whichever store stands behind it. Drafts never come through.
/// An unknown language or page is null or an empty list, not an error. Where a page is not published in the asked language it
/// may come in the first language of its chain of fallbacks that has it, and says so (<see cref="ProgrammePage.IsFallback"/>).
/// </summary>
public interface IPages
{
    /// <summary>The page at <c>/{language}/{slug}</c>, or what stands in for it under the slug it has in its own language; the empty slug is the home page.</summary>
    Task<ProgrammePage?> FindBySlugAsync(string language, string slug, CancellationToken cancellation);

    /// <summary>The page of that name (<c>ethics</c>), the same in every language.</summary>
    Task<ProgrammePage?> FindByKeyAsync(string language, string key, CancellationToken cancellation);

    /// <summary>Where the page that once was at <c>/{language}/{slug}</c> is now; null where none was, or it is gone.</summary>
    Task<PageLink?> MovedToAsync(string language, string slug, CancellationToken cancellation);

    /// <summary>Where the page is really published: language → slug, in the portal's order of languages. Never a fallback.</summary>
    Task<IReadOnlyDictionary<string, string>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation);

    /// <summary>The pages of the main navigation as a reader of the language finds them, fallbacks too, in the editors' order.</summary>
    Task<IReadOnlyList<PageLink>> NavigationAsync(string language, CancellationToken cancellation);

    /// <summary>The same for the footer.</summary>
    Task<IReadOnlyList<PageLink>> FooterAsync(string language, CancellationToken cancellation);

    /// <summary>Every page a reader of the language can open, fallbacks too, in the editors' order.</summary>
    Task<IReadOnlyList<PageLink>> ReadableAsync(string language, CancellationToken cancellation);

    /// <summary>Every page in every language it is really published in, in the editors' order, then by language.</summary>
    Task<IReadOnlyList<PageLink>> AllAsync(CancellationToken cancellation);
}
