namespace ReciproCoach.Content.Published;

/// <summary>
/// Everything that is published, in memory: the one copy each process has of its store, whichever that is. What readers find in
/// it, and in which language, is decided by <see cref="PublishedPages"/> alone.
/// </summary>
internal interface IPublishedPages
{
    /// <summary>False while nothing could be read yet: a page that is not found may well exist.</summary>
    bool IsReady { get; }

    /// <summary>The copy as it is now, made anew where it has to be.</summary>
    ValueTask<PublishedPages> PagesAsync(CancellationToken cancellation);

    /// <summary>The changes feed tells that these pages have changed: the copy is to be made anew, as soon as that can be.</summary>
    void Drop(params IReadOnlyCollection<Guid> changed);
}
