using System.Collections.Concurrent;
using ReciproCoach.Coaching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>The rooms the index reads from, holding invented coaches.</summary>
internal sealed class Invented(IEnumerable<CoachFacts> coaches) : IProfiles, ITestimonials, IOpenParticipants
{
    private readonly ConcurrentDictionary<Guid, CoachFacts> byMember = new(coaches.Select(coach => KeyValuePair.Create(coach.Profile.Member, coach)));

    public void Save(CoachFacts coach) => byMember[coach.Profile.Member] = coach;

    public Task<CoachProfile?> FindAsync(Guid member, CancellationToken cancellation) => Task.FromResult(byMember.GetValueOrDefault(member)?.Profile);

    public Task<CoachProfile?> FindByHandleAsync(string handle, CancellationToken cancellation) =>
        Task.FromResult(byMember.Values.FirstOrDefault(coach => coach.Profile.Handle == handle)?.Profile);

    public Task<IReadOnlyDictionary<Guid, CoachProfile>> ManyAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<Guid, CoachProfile>>(members.Where(byMember.ContainsKey).ToDictionary(member => member, member => byMember[member].Profile));

    public Task<IReadOnlyList<CoachProfile>> PublicAsync(Guid? after, int atMost, CancellationToken cancellation) => ListAsync(after, atMost, Audience.Public);

    public Task<IReadOnlyList<CoachProfile>> ListedAsync(Guid? after, int atMost, CancellationToken cancellation) => ListAsync(after, atMost, Audience.Round);

    public Task<IReadOnlyList<Testimonial>> PublishedAsync(Guid coach, CancellationToken cancellation) => PublishedAsync([coach], cancellation);

    public Task<IReadOnlyList<Testimonial>> PublishedAsync(IReadOnlyCollection<Guid> coaches, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Testimonial>>([.. coaches.Where(byMember.ContainsKey).SelectMany(coach => byMember[coach].Testimonials)]);

    public Task<IReadOnlyList<Testimonial>> LatestAsync(string language, int atMost, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Testimonial>>([.. byMember.Values.SelectMany(coach => coach.Testimonials).Where(voice => voice.Language == language).Take(atMost)]);

    public Task<IReadOnlyDictionary<Guid, DateTimeOffset>> UntilAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<Guid, DateTimeOffset>>(members.Where(member => byMember.GetValueOrDefault(member)?.OpenUntil is not null)
            .ToDictionary(member => member, member => byMember[member].OpenUntil!.Value));

    // Nobody here takes part in a round of their own.
    public Task<DateTimeOffset?> UntilAsync(Guid round, CancellationToken cancellation) => Task.FromResult<DateTimeOffset?>(null);

    public Task<IReadOnlyList<Guid>> InAsync(Guid round, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Guid>>([]);

    private Task<IReadOnlyList<CoachProfile>> ListAsync(Guid? after, int atMost, Audience reader) => Task.FromResult<IReadOnlyList<CoachProfile>>(
        [.. byMember.Values.Select(coach => coach.Profile).Where(profile => profile.AsSeenBy(reader) is not null && (after is null || profile.Member > after)).OrderBy(profile => profile.Member).Take(atMost)]);
}
