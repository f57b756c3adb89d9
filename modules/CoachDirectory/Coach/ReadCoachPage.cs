using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>Gathers what stands on a coach's page, from nothing but what the audience may see.</summary>
internal sealed class ReadCoachPage(IEnumerable<ITestimonials> testimonials, IParticipants participants, LanguageList languages, Words words, Shown shown, TimeProvider clock)
{
    public async Task<CoachPage> OfAsync(SeenCoach coach, CancellationToken cancellation)
    {
        shown.Note(ProfileChanges.Kind, coach.Member);
        return new(coach, TextToRead.Of(coach, words.Language, languages), LocalTime(coach),
            coach.Fields.Contains(ProfileField.Rounds) ? await RoundsAsync(coach.Member, cancellation) : null,
            coach.Fields.Contains(ProfileField.Testimonials) ? await VoicesAsync(coach.Member, cancellation) : []);
    }

    private string? LocalTime(SeenCoach coach)
    {
        if (coach.TimeZone is not { } zone) return null;
        var now = clock.GetUtcNow();
        var there = TimeZoneInfo.ConvertTime(now, Zones.Find(zone) ?? TimeZoneInfo.Utc);
        return $"{words.Formats.Clock(TimeOnly.FromDateTime(there.DateTime))} · {words.Formats.Zone(zone, now)}";
    }

    private async Task<int?> RoundsAsync(Guid member, CancellationToken cancellation) =>
        (await participants.CompletedAsync([member], cancellation)).TryGetValue(member, out var rounds) ? rounds : null;

    private async Task<IReadOnlyList<Testimonial>> VoicesAsync(Guid member, CancellationToken cancellation)
    {
        var voices = new List<Testimonial>();
        foreach (var room in testimonials) voices.AddRange(await room.PublishedAsync(member, cancellation));
        // Whoever is renamed or goes is so here at once.
        foreach (var voice in voices) shown.Note(ProfileChanges.Kind, voice.Author);
        return [.. voices.OrderByDescending(voice => voice.Language == words.Language.Code).ThenByDescending(voice => voice.At)];
    }
}
