using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>A coach as the reader may see them; for everybody else there is no such page.</summary>
[AllowAnonymous]
internal sealed class CoachModel(
    IProfiles profiles, IEnumerable<ITestimonials> testimonials, MaySeeProfile may, PageHead head, LanguageList languages, Words words, TimeProvider clock) : PageModel
{
    public CoachProfile Coach { get; private set; } = null!;

    public TextToRead? Says { get; private set; }

    /// <summary>The coach's clock: “14:05 · Paris (UTC+1)”.</summary>
    public string LocalTime { get; private set; } = "";

    /// <summary>What clients say in public, those in the reader's language first.</summary>
    public IReadOnlyList<Testimonial> Voices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string language, string? coach, CancellationToken cancellation)
    {
        if (await profiles.FindByHandleAsync(CoachAddress.HandleIn(coach ?? ""), cancellation) is not { } profile) return NotFound();
        if (!await may.AsksAsync(profile, cancellation)) return NotFound();
        if (coach != CoachAddress.SegmentOf(profile)) return RedirectPermanent(CoachAddress.Of(language, profile));
        (Coach, Says) = (profile, TextToRead.Of(profile, words.Language, languages));
        var now = clock.GetUtcNow();
        var there = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(profile.TimeZone));
        LocalTime = $"{words.Formats.Clock(TimeOnly.FromDateTime(there.DateTime))} · {words.Formats.Zone(profile.TimeZone, now)}";
        var voices = new List<Testimonial>();
        foreach (var room in testimonials) voices.AddRange(await room.PublishedAsync(profile.Member, cancellation));
        Voices = [.. voices.OrderByDescending(voice => voice.Language == language)];
        Describe(language);
        return Page();
    }

    /// <summary>Search engines may list a public profile, in the languages it is written in.</summary>
    private void Describe(string language)
    {
        var open = AnybodyMaySeeIt.IsTrueOf(Coach);
        if (!open) Response.Headers.CacheControl = "no-store";
        (head.Title, head.Description) = (Coach.Name, Says?.Text.Headline);
        head.Indexable = open && Coach.Texts.ContainsKey(language);
        head.ListedIn = Coach.Texts.Keys.ToHashSet();
    }
}
