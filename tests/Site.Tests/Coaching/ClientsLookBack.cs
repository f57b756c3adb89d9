using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>Private feedback, and testimonials that a coordinator reads first.</summary>
public sealed class ClientsLookBack(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Not_before_the_end()
    {
        var round = await ARound.MatchedAsync(portal);
        using var bruno = await round.AsAsync(round.Bruno);

        Assert.DoesNotContain("/feedback/", (await bruno.OpenAsync("/it/my-round")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coach_reads_the_feedback_and_another_member_does_not()
    {
        var round = await ARound.MatchedAsync(portal, running: false);
        using var bruno = await round.AsAsync(round.Bruno);
        var form = await FormAsync(bruno);

        Assert.Equal("Scrivi prima qualche parola.", (await bruno.SubmitAsync(form, ("Private", " "))).ErrorBeside("Private"));
        Assert.StartsWith("Testo troppo lungo", (await bruno.SubmitAsync(form, ("Private", new string('x', 4001)))).ErrorBeside("Private"), StringComparison.Ordinal);
        await bruno.SubmitAsync(form, ("Private", "Mi hai ascoltato."));

        using var anna = await round.AsAsync(round.Anna);
        using var clara = await round.AsAsync(round.Clara);
        Assert.Contains("Mi hai ascoltato.", (await anna.OpenAsync("/en/my-round")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mi hai ascoltato.", (await clara.OpenAsync("/fr/my-round")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await clara.OpenAsync(form.Path.Replace("/it/", "/fr/", StringComparison.Ordinal))).Status);
        Assert.Equal(404, (int)(await anna.OpenAsync(form.Path.Replace("/it/", "/en/", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task A_testimonial_appears_once_approved_and_goes_when_withdrawn()
    {
        var round = await ARound.MatchedAsync(portal, running: false);
        using var bruno = await round.AsAsync(round.Bruno);
        await bruno.SubmitAsync(await FormAsync(bruno), ("Public", "Una coach attenta."), ("WrittenIn", "it"));
        Assert.Empty(await PublishedAsync(round));
        var before = await ChangesAsync(round);

        using var dora = await round.AsAsync(round.Dora);
        var waiting = await dora.OpenAsync("/en/desk/testimonials");
        var line = waiting.Document.QuerySelectorAll(".queue li").Single(item => item.TextContent.Contains("Bruno Sala about Anna Berg", StringComparison.Ordinal));
        var id = line.QuerySelector("input[name=id]")!.GetAttribute("value")!;
        await dora.PostAsync("/en/desk/testimonials?handler=Approve", [new("id", id), new("form-key", waiting.ValueOf("form-key")!)]);

        var published = Assert.Single(await PublishedAsync(round));
        Assert.Equal(("Bruno Sala", "it", "Una coach attenta."), (published.AuthorName, published.Language, published.Words));
        Assert.Equal(before + 1, await ChangesAsync(round));

        var back = await FormAsync(bruno);
        await bruno.SubmitAsync(back.FormTo("?handler=Withdraw"), back);
        Assert.Empty(await PublishedAsync(round));
        Assert.Equal(before + 2, await ChangesAsync(round));
    }

    [Fact]
    public async Task Erased_the_words_go_and_the_hours_stay()
    {
        var round = await ARound.MatchedAsync(portal, running: false);
        using var bruno = await round.AsAsync(round.Bruno);
        await bruno.SubmitAsync(await FormAsync(bruno), ("Private", "Mi hai ascoltato."));
        await portal.InsideAsync(async services =>
        {
            var data = services.GetServices<IPersonalData>().Single(one => one.Section == "coaching");
            Assert.NotNull(await data.ExportAsync(round.Bruno.Id, TestContext.Current.CancellationToken));
            await services.GetRequiredService<PortalDb>().InTransactionAsync(() => data.EraseAsync(round.Bruno.Id, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        });

        using var anna = await round.AsAsync(round.Anna);
        var page = await anna.OpenAsync("/en/my-round");
        Assert.DoesNotContain("Mi hai ascoltato.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bruno Sala", page.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> FormAsync(Visitor client) =>
        await client.OpenAsync(ARound.LinkTo(await client.OpenAsync("/it/my-round"), "/my-round/feedback/"));

    private Task<IReadOnlyList<Testimonial>> PublishedAsync(ARound round) => portal.InsideAsync(services =>
        services.GetRequiredService<ITestimonials>().PublishedAsync(round.Anna.Id, TestContext.Current.CancellationToken));

    private Task<int> ChangesAsync(ARound round) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDb>().Set<Change>().CountAsync(change => change.Kind == "profile" && change.Entity == round.Anna.Id, TestContext.Current.CancellationToken));
}
