namespace ReciproCoach.Coaching;

/// <summary>What a client says in public about their coach, approved by a coordinator.</summary>
/// <param name="AuthorName">As the client is called now.</param>
/// <param name="Language">The code of the language it is written in, for the <c>lang</c> attribute.</param>
/// <param name="Words">Plain text; may have line breaks.</param>
/// <param name="At">When it was approved.</param>
public sealed record Testimonial(Guid Id, Guid Coach, Guid Author, string AuthorName, string Language, string Words, DateTimeOffset At);

/// <summary>The approved testimonials. When one comes or goes, the feed of changes says <c>profile</c> with the coach's id.</summary>
public interface ITestimonials
{
    /// <summary>Those about one coach, the newest first.</summary>
    Task<IReadOnlyList<Testimonial>> PublishedAsync(Guid coach, CancellationToken cancellation);

    /// <summary>Those about several coaches, the newest first.</summary>
    Task<IReadOnlyList<Testimonial>> PublishedAsync(IReadOnlyCollection<Guid> coaches, CancellationToken cancellation);

    /// <summary>The newest ones written in a language, about whomever.</summary>
    Task<IReadOnlyList<Testimonial>> LatestAsync(string language, int atMost, CancellationToken cancellation);
}
