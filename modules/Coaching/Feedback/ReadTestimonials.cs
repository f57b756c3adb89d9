using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Feedback;

internal sealed class ReadTestimonials(PortalDb db, IMembers members) : ITestimonials
{
    public Task<IReadOnlyList<Testimonial>> PublishedAsync(Guid coach, CancellationToken cancellation) =>
        ReadAsync(Approved().Where(t => t.Coach == coach), int.MaxValue, cancellation);

    public Task<IReadOnlyList<Testimonial>> PublishedAsync(IReadOnlyCollection<Guid> coaches, CancellationToken cancellation) =>
        ReadAsync(Approved().Where(t => coaches.Contains(t.Coach)), int.MaxValue, cancellation);

    public Task<IReadOnlyList<Testimonial>> LatestAsync(string language, int atMost, CancellationToken cancellation) =>
        ReadAsync(Approved().Where(t => t.Language == language), atMost, cancellation);

    private IQueryable<WrittenTestimonial> Approved() => db.Set<WrittenTestimonial>().AsNoTracking().Where(t => t.State == TestimonialState.Approved);

    private async Task<IReadOnlyList<Testimonial>> ReadAsync(IQueryable<WrittenTestimonial> some, int atMost, CancellationToken cancellation)
    {
        var found = await some.OrderByDescending(t => t.DecidedAt).Take(atMost).ToListAsync(cancellation);
        var authors = await members.ManyAsync([.. found.Select(t => t.Author).Distinct()], cancellation);
        return [.. found.Select(t => new Testimonial(t.Id, t.Coach, t.Author, authors[t.Author].Name, t.Language, t.Words, t.DecidedAt!.Value))];
    }
}
