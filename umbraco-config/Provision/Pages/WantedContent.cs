namespace ReciproCoach.Provision.Pages;

/// <summary>Everything the content folder says.</summary>
/// <param name="Pages">In the order of <c>pages.yaml</c>; the home page is one of them.</param>
/// <param name="Pictures">Those that pages name.</param>
internal sealed record WantedContent(IReadOnlyList<WantedPage> Pages, IReadOnlyList<Picture> Pictures);
