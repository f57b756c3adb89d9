using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Voices;
using ReciproCoach.Coaching;
using ReciproCoach.Content;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>The block of testimonials editors put on a page.</summary>
public sealed class VoicesOnAPage(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Nobody_has_said_anything_so_nothing_is_shown() => Assert.Equal("", await RenderAsync("fr", []));

    [Fact]
    public async Task The_newest_are_quoted_as_the_language_quotes_and_each_person_speaks_once()
    {
        var (author, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var coach = Guid.CreateVersion7();

        var html = await RenderAsync("de", [Voice(coach, author, "Bea", "Zuerst."), Voice(coach, author, "Bea", "Nochmals."), Voice(coach, other, "Cem", "Auch <b>ich</b>.")]);

        var quotes = new HtmlParser().ParseDocument(html).QuerySelectorAll("blockquote").Select(quote => quote.TextContent);
        Assert.Equal(["„Zuerst.“", "„Auch <b>ich</b>.“"], quotes);
    }

    [Theory]
    [InlineData(Audience.Public, true)]
    [InlineData(Audience.Members, false)]
    public async Task A_coach_is_named_only_where_everybody_may_see_them(Audience audience, bool named)
    {
        var coach = await portal.AddCoachAsync("Gina Genannt", "de", "Ich höre zu.", profile => profile with { Audience = audience });

        var html = await RenderAsync("de", [Voice(coach, Guid.CreateVersion7(), "Bea", "Gut.")]);

        var caption = new HtmlParser().ParseDocument(html).QuerySelector("figcaption")!;
        Assert.Equal(named ? "Bea über Gina Genannt" : "Bea", caption.TextContent);
        Assert.Equal(named, caption.QuerySelector("a[href$='-gina-genannt']") is not null);
    }

    [Theory]
    [InlineData(Audience.Public, true)]
    [InlineData(Audience.Members, false)]
    [InlineData(Audience.Nobody, false)]
    public async Task What_is_said_of_a_coach_is_left_out_where_they_keep_it_to_fewer(Audience audience, bool quoted)
    {
        var coach = await portal.AddCoachAsync("Sven Still", "de", "Ich höre zu.",
            profile => profile with { FieldAudiences = new Dictionary<ProfileField, Audience> { [ProfileField.Testimonials] = audience } });

        var html = await RenderAsync("de", [Voice(coach, Guid.CreateVersion7(), "Bea", "Gut."), Voice(Guid.CreateVersion7(), Guid.CreateVersion7(), "Cem", "Auch gut.")]);

        var quotes = new HtmlParser().ParseDocument(html).QuerySelectorAll("blockquote").Select(quote => quote.TextContent);
        Assert.Equal(quoted ? ["„Gut.“", "„Auch gut.“"] : ["„Auch gut.“"], quotes);
    }

    private static Testimonial Voice(Guid coach, Guid author, string name, string words) => new(Guid.CreateVersion7(), coach, author, name, "de", words, PortalApp.Beginning);

    private Task<string> RenderAsync(string language, IReadOnlyList<Testimonial> said) => portal.InsideAsync(async services =>
    {
        var page = (await services.GetRequiredService<IPages>().FindByKeyAsync(language, ProgrammePage.Home, TestContext.Current.CancellationToken))!;
        var block = new VoicesBlock([new Said(said)], services.GetRequiredService<IProfiles>(), services.GetRequiredService<Words>(), services.GetRequiredService<Shown>());
        await using var html = new StringWriter();
        (await block.RenderAsync(new(language, page, null, _ => throw new InvalidOperationException("There is no Markdown here.")), TestContext.Current.CancellationToken)).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    });

    private sealed class Said(IReadOnlyList<Testimonial> all) : ITestimonials
    {
        public Task<IReadOnlyList<Testimonial>> PublishedAsync(Guid coach, CancellationToken cancellation) => Task.FromResult(all);

        public Task<IReadOnlyList<Testimonial>> PublishedAsync(IReadOnlyCollection<Guid> coaches, CancellationToken cancellation) => Task.FromResult(all);

        public Task<IReadOnlyList<Testimonial>> LatestAsync(string language, int atMost, CancellationToken cancellation) => Task.FromResult(all);
    }
}
