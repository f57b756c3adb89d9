using Microsoft.AspNetCore.Html;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.Coaching;
using ReciproCoach.Content;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Voices;

/// <summary>
/// <c>::voices</c>: the newest testimonials written in the page's language. A coach is named only where anybody may see their
/// profile; a person has one voice at a time.
/// </summary>
internal sealed class VoicesBlock(IEnumerable<ITestimonials> testimonials, IProfiles profiles, Words words, Shown shown) : IPageBlock
{
    private const int Shown = 3, LookedAt = 12;

    public string Name => "voices";

    public async Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        shown.NoteAny(TestimonialChanges.Kind);
        var latest = new List<Testimonial>();
        foreach (var room in testimonials) latest.AddRange(await room.LatestAsync(context.Language, LookedAt, cancellation));
        // Whoever hides their profile or what is said of them, is renamed or goes, is so here at once.
        var coaches = await profiles.ManyAsync([.. latest.Select(voice => voice.Coach)], cancellation);
        foreach (var person in latest.SelectMany(voice => new[] { voice.Author, voice.Coach })) shown.Note(ProfileChanges.Kind, person);
        // A coach who shows their profile to more people than their testimonials has said who is to read them.
        var voices = latest.Where(voice => coaches.GetValueOrDefault(voice.Coach) is not { } coach || coach.AudienceOf(ProfileField.Testimonials) == coach.Audience).DistinctBy(one => one.Author).Take(Shown).ToList();
        if (voices.Count == 0) return HtmlString.Empty;
        var own = words.For(context.Language);
        var html = new HtmlContentBuilder()
            .AppendHtml("<section class=\"leaf\" aria-labelledby=\"voices\"><header><h2 id=\"voices\">").Append(own["Voices"])
            .AppendHtml("</h2></header><div class=\"voices\">");
        foreach (var (i, voice) in voices.Index())
        {
            // Translators: a quotation in the marks of the language.
            html.AppendHtml(i == 0 ? "<figure class=\"first\"><blockquote>" : "<figure><blockquote>").Append(own["“{quote}”", ("quote", voice.Words)])
                .AppendHtml("</blockquote><figcaption>").AppendHtml(Caption(own, voice, coaches.GetValueOrDefault(voice.Coach)?.AsSeenBy(Audience.Public))).AppendHtml("</figcaption></figure>");
        }
        return html.AppendHtml("</div></section>\n");
    }

    private static IHtmlContent Caption(Words words, Testimonial voice, SeenCoach? coach)
    {
        if (coach is null) return new HtmlContentBuilder().Append(voice.AuthorName);
        var link = new HtmlContentBuilder().AppendHtml("<a href=\"").Append(CoachAddress.Of(words.Language.Code, coach)).AppendHtml("\">").Append(coach.Name).AppendHtml("</a>");
        // Translators: under a testimonial; both are people's names.
        return words.Html("{author} about {coach}", ("author", voice.AuthorName), ("coach", link));
    }
}
