namespace ReciproCoach.Content.Published;

/// <summary>
/// Everything that is published, in memory: the one copy each process has of its store, whichever that is. What readers find in
/// it, and in which language, is decided by <see cref="PublishedPages"/> alone.
/// </summary>
internal interface IPublishedPages
{
    /// <summary>The copy as it is now, made anew where it has to be.</summary>
    ValueTask<PublishedPages> PagesAsync(CancellationToken cancellation);

    /// <summary>These pages have changed, this process or another says: the copy is to be made anew. None means any of them.</summary>
    void Drop(params IReadOnlyCollection<Guid> changed);
}
