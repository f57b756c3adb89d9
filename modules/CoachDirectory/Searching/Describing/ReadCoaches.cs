using System.Runtime.CompilerServices;
using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>Reads what the database says of coaches now, from all the rooms that know something.</summary>
internal sealed class ReadCoaches(IProfiles profiles, IEnumerable<ITestimonials> testimonials, IOpenParticipants rounds)
{
    private const int AtOnce = 500;

    /// <summary>By member; those without a profile are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, CoachFacts>> ManyAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        (await WithAllAsync([.. (await profiles.ManyAsync(members, cancellation)).Values], cancellation)).ToDictionary(coach => coach.Profile.Member);

    /// <summary>Every coach some audience may find in a list, in order of id.</summary>
    public async IAsyncEnumerable<IReadOnlyList<CoachFacts>> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        Guid? after = null;
        do
        {
            var some = await profiles.ListedAsync(after, AtOnce, cancellation);
            yield return await WithAllAsync(some, cancellation);
            after = some.Count < AtOnce ? null : some[^1].Member;
        }
        while (after is not null);
    }

    private async Task<IReadOnlyList<CoachFacts>> WithAllAsync(IReadOnlyList<CoachProfile> some, CancellationToken cancellation)
    {
        var members = some.Select(profile => profile.Member).ToList();
        var said = new List<Testimonial>();
        foreach (var room in testimonials) said.AddRange(await room.PublishedAsync(members, cancellation));
        var (voices, open) = (said.ToLookup(voice => voice.Coach), await rounds.UntilAsync(members, cancellation));
        return [.. some.Select(profile => new CoachFacts(profile, [.. voices[profile.Member]], open.TryGetValue(profile.Member, out var until) ? until : null))];
    }
}
