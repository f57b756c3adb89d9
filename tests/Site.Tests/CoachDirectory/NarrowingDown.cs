using System.Net;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Forty-five coaches to choose from: every third PCC, every fifth in Italian too, a few in Portugal.</summary>
public abstract class ManyCoaches(PortalApp portal) : IAsyncLifetime
{
    public PortalApp Portal { get; } = portal;

    public async ValueTask InitializeAsync()
    {
        if (Portal is IAsyncLifetime database) await database.InitializeAsync();
        for (var i = 0; i < 45; i++)
        {
            var says = new Dictionary<string, (string, string)> { ["fr"] = ("Coach", "Je suis là.") };
            if (i % 5 == 0) says["it"] = ("Coach", "Ci sono.");
            await Portal.AddCoachAsync($"Coach {i:00}", says, profile => profile with
            {
                Credential = i % 3 == 0 ? Credential.Pcc : Credential.Acc, Country = i < 4 ? "PT" : "FR", Specialities = i % 2 == 0 ? ["career", "team"] : ["life"],
            });
        }
        await Portal.IndexedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Portal.DisposeAsync();
    }
}

public sealed class ManyCoachesOnSqlite() : ManyCoaches(new SqlitePortal());

public sealed class ManyCoachesOnPostgres() : ManyCoaches(new PostgresPortal());

/// <summary>Filters, their counts, and pages: every state is an address.</summary>
public abstract class NarrowingDown(ManyCoaches many)
{
    [Theory]
    [InlineData("", 45)]
    [InlineData("credential=pcc", 15)]
    [InlineData("credential=pcc&credential=acc", 45)]
    [InlineData("language=it", 9)]
    [InlineData("language=it&credential=pcc", 3)]
    [InlineData("country=PT", 4)]
    [InlineData("speciality=life", 22)]
    [InlineData("speciality=life&speciality=career", 45)]
    [InlineData("country=PT&speciality=life&q=coach", 2)]
    [InlineData("country=&credential=emperor&language=xx&speciality=juggling", 45)]
    public async Task Each_filter_narrows_and_within_one_any_value_will_do(string filters, int total)
    {
        using var visitor = many.Portal.Visitor();

        var page = await visitor.OpenAsync("/fr/coaches?" + filters);

        Assert.StartsWith($"{total} coachs", page.Document.GetElementById("found")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Math.Min(total, 20), page.Names().Count);
    }

    [Fact]
    public async Task A_filters_own_choice_does_not_narrow_its_own_counts()
    {
        using var visitor = many.Portal.Visitor();

        var page = await visitor.OpenAsync("/fr/coaches?language=it&credential=pcc");

        Assert.Equal("3", page.CountOf("credential", "pcc"));
        Assert.Equal("6", page.CountOf("credential", "acc"));
        Assert.Null(page.CountOf("credential", "mcc"));
        Assert.Equal("15", page.CountOf("language", "fr"));
        Assert.Equal("3", page.CountOf("language", "it"));
    }

    [Fact]
    public async Task A_chosen_filter_can_be_taken_back_and_the_form_keeps_what_is_chosen()
    {
        using var visitor = many.Portal.Visitor();
        var page = await visitor.OpenAsync("/fr/coaches?q=coach&language=it&credential=pcc");

        var back = page.Document.QuerySelectorAll(".chosen a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(["/fr/coaches?q=coach&credential=pcc", "/fr/coaches?q=coach&language=it", "/fr/coaches?q=coach"], back);
        Assert.Equal("pcc", page.Document.QuerySelector("form.search input[name=credential]")!.GetAttribute("value"));
        Assert.Equal("coach", page.Document.QuerySelector("form.filters input[name=q]")!.GetAttribute("value"));
        Assert.True(page.Document.QuerySelector("form.filters input[value=it]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Nobody_found_says_which_filter_to_drop()
    {
        using var visitor = many.Portal.Visitor();

        var page = await visitor.OpenAsync("/de/coaches?language=it&country=PT&speciality=life");

        Assert.Empty(page.Names());
        var ways = page.Document.QuerySelectorAll(".empty li a").ToDictionary(link => link.GetAttribute("href")!, link => link.TextContent);
        Assert.Equal("4 Coaches ohne den Filter „Land“", ways["/de/coaches?language=it&speciality=life"]);
        Assert.Equal("2 Coaches ohne den Filter „Coaching-Sprache“", ways["/de/coaches?speciality=life&country=PT"]);
        foreach (var way in ways.Keys) Assert.NotEmpty((await visitor.OpenAsync(way)).Names());
    }

    [Fact]
    public async Task Leafing_through_the_pages_shows_everybody_once()
    {
        using var visitor = many.Portal.Visitor();
        var (names, page) = (new List<string>(), await visitor.OpenAsync("/fr/coaches"));
        names.AddRange(page.Names());

        while (page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
        {
            page = await visitor.OpenAsync(next);
            names.AddRange(page.Names());
        }

        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"Coach {i:00}"), names);
        Assert.Equal("/fr/coaches?page=3", page.Path);
    }

    [Theory]
    [InlineData("0", 20)]
    [InlineData("-7", 20)]
    [InlineData("two", 20)]
    [InlineData("99999999999999999999", 20)]
    [InlineData("500", 5)]
    [InlineData("4", 5)]
    public async Task A_page_that_is_not_there_shows_the_nearest_one(string number, int shown)
    {
        using var visitor = many.Portal.Visitor();

        var page = await visitor.OpenAsync("/fr/coaches?page=" + number);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(shown, page.Names().Count);
    }

    [Fact]
    public async Task Search_engines_list_the_directory_and_not_each_of_its_states()
    {
        using var visitor = many.Portal.Visitor();

        var whole = await visitor.OpenAsync("/fr/coaches");
        var narrowed = await visitor.OpenAsync("/fr/coaches?credential=pcc");

        Assert.Equal(6, whole.Document.QuerySelectorAll("link[rel=alternate]").Length);
        Assert.Null(whole.Document.QuerySelector("meta[name=robots]"));
        Assert.NotNull(narrowed.Document.QuerySelector("meta[name=robots]"));
        Assert.Equal("/it/coaches?credential=pcc", narrowed.Document.QuerySelector(".languages a[lang=it]")!.GetAttribute("href"));
    }
}

public sealed class NarrowingDownOnSqlite(ManyCoachesOnSqlite many) : NarrowingDown(many), IClassFixture<ManyCoachesOnSqlite>;

public sealed class NarrowingDownOnPostgres(ManyCoachesOnPostgres many) : NarrowingDown(many), IClassFixture<ManyCoachesOnPostgres>;
