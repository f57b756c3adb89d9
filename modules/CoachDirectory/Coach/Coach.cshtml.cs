using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>A coach as the reader may see them; for everybody else there is no such page.</summary>
[AllowAnonymous]
internal sealed class CoachModel(
    IProfiles profiles, IEnumerable<ITestimonials> testimonials, WhoReads reader, PageHead head, LanguageList languages, Words words, TimeProvider clock) : PageModel
{
    public SeenCoach Coach { get; private set; } = null!;

    public TextToRead? Says { get; private set; }

    /// <summary>The coach's clock: “14:05 · Paris (UTC+1)”.</summary>
    public string LocalTime { get; private set; } = "";

    /// <summary>What clients say in public, those in the reader's language first.</summary>
    public IReadOnlyList<Testimonial> Voices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string language, string? coach, CancellationToken cancellation)
    {
        if (await profiles.FindByHandleAsync(CoachAddress.HandleIn(coach ?? ""), cancellation) is not { } profile) return NotFound();
        if (await reader.LookAsync(profile, cancellation) is not { } seen) return NotFound();
        if (coach != CoachAddress.SegmentOf(seen)) return RedirectPermanent(CoachAddress.Of(language, seen));
        (Coach, Says) = (seen, TextToRead.Of(seen, words.Language, languages));
        var now = clock.GetUtcNow();
        if (seen.TimeZone is { } zone)
        {
            var there = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(zone));
            LocalTime = $"{words.Formats.Clock(TimeOnly.FromDateTime(there.DateTime))} · {words.Formats.Zone(zone, now)}";
        }
        var voices = new List<Testimonial>();
        foreach (var room in seen.Fields.Contains(ProfileField.Testimonials) ? testimonials : []) voices.AddRange(await room.PublishedAsync(profile.Member, cancellation));
        Voices = [.. voices.OrderByDescending(voice => voice.Language == language)];
        Describe(language, profile.AsSeenBy(Audience.Public) is not null);
        return Page();
    }

    /// <summary>Search engines may list a public profile, in the languages it is written in.</summary>
    private void Describe(string language, bool open)
    {
        if (!open) Response.Headers.CacheControl = "no-store";
        (head.Title, head.Description) = (Coach.Name, Says?.Text.Headline);
        head.Indexable = open && Coach.Texts.ContainsKey(language);
        head.ListedIn = Coach.Texts.Keys.ToHashSet();
    }
}
