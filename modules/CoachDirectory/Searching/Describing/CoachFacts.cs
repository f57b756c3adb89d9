using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>Everything the database says of a coach now. Whoever shows or indexes it takes what an audience <see cref="SeenBy"/>.</summary>
/// <param name="OpenUntil">Until when one can ask for them in a round; null where one cannot.</param>
internal sealed record CoachFacts(CoachProfile Profile, IReadOnlyList<Testimonial> Testimonials, DateTimeOffset? OpenUntil)
{
    /// <summary>What somebody so close may see; null where the profile is not for them.</summary>
    public SeenFacts? SeenBy(Audience closeness) => Profile.AsSeenBy(closeness) is { } coach
        ? new(coach, coach.Fields.Contains(ProfileField.Testimonials) ? Testimonials : [], coach.Fields.Contains(ProfileField.Rounds) ? OpenUntil : null, Profile.Since)
        : null;

    /// <summary>The different ways the coach is seen, each by those who see it so. Nobody is not among them: such profiles are in no list.</summary>
    public IEnumerable<(SeenFacts Seen, IReadOnlyList<Audience> By)> Views() =>
        from audience in (Audience[])[Audience.Public, Audience.Members, Audience.Round]
        let seen = SeenBy(audience)
        where seen is not null
        group (seen, audience) by seen.Coach.Fields.Aggregate(0, (all, field) => all | 1 << (int)field) into same
        select (same.First().seen, (IReadOnlyList<Audience>)[.. same.Select(one => one.audience)]);
}

/// <summary>What an audience may see of a coach.</summary>
/// <param name="Since">When the coach became a member.</param>
internal sealed record SeenFacts(SeenCoach Coach, IReadOnlyList<Testimonial> Testimonials, DateTimeOffset? OpenUntil, DateTimeOffset Since)
{
    /// <summary>When they are awake; null where that is hidden.</summary>
    public WakingDay? Day => Coach is { TimeZone: { } zone, WakingHours: { } hours } ? new(zone, hours.From, hours.Until) : null;
}
