using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo;
using ReciproCoach.Site.Demo.Story;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Demo;

/// <summary>The demo as the portal shows it, on either database.</summary>
public abstract class TheDemoIsSeeded(PortalApp portal)
{
    private static readonly string[] Languages = ["en", "fr", "de", "it", "es"];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_language_has_rounds_in_every_phase()
    {
        foreach (var language in Languages)
        {
            var rounds = await portal.InsideAsync(services => services.GetRequiredService<IRounds>().InLanguagesAsync([language], Now));

            Assert.Equal(
                [(RoundPhase.Enrolling, 5), (RoundPhase.Enrolling, 8), (RoundPhase.Requesting, 48), (RoundPhase.Running, 18), (RoundPhase.Finished, 36)],
                rounds.Select(round => (round.PhaseAt(PortalApp.Beginning), round.PlacesTaken)).Order());
        }
    }

    [Fact]
    public async Task Everyone_is_in_one_unfinished_round_at_most()
    {
        var members = await portal.InsideAsync(async services =>
        {
            var all = new List<Guid>();
            foreach (var round in await services.GetRequiredService<IRounds>().InLanguagesAsync(Languages, Now))
                if (round.PhaseAt(PortalApp.Beginning) is not RoundPhase.Finished)
                    all.AddRange((await services.GetRequiredService<IParticipants>().ConfirmedAsync(round.Id, Now)).Select(participant => participant.Member));
            return all;
        });

        Assert.Equal(5 * (5 + 8 + 48 + 18), members.Count);
        Assert.Distinct(members);
    }

    [Fact]
    public async Task Nobody_coaches_their_own_coach_and_no_two_meet_twice()
    {
        var pairs = await portal.InsideAsync(async services =>
        {
            var everybody = services.GetRequiredService<TellDemo>().Tell().People.Select(person => person.Id!.Value).ToList();
            return await services.GetRequiredService<IPastPairs>().AmongAsync(everybody, Now);
        });

        Assert.Equal(5 * (18 + 36), pairs.Count);
        Assert.Distinct(pairs.Select(pair => pair.Coach < pair.Client ? (pair.Coach, pair.Client) : (pair.Client, pair.Coach)));
        Assert.All(pairs.GroupBy(pair => pair.Round), round =>
            Assert.Equal(round.Select(pair => pair.Coach).Order(), round.Select(pair => pair.Client).Order()));
    }

    [Theory]
    [InlineData("member.fr@demo.test")]
    [InlineData("coordinator.fr@demo.test")]
    [InlineData("editor@demo.test")]
    [InlineData("admin@demo.test")]
    public async Task One_signs_in_with_the_passphrase_the_readme_names(string address)
    {
        using var visitor = portal.Visitor();
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "../../../../../README.md"), Now);
        var passphrase = readme.Split('\n').Single(line => line.StartsWith("Demo passphrase: ", StringComparison.Ordinal))["Demo passphrase: ".Length..].Trim();

        await visitor.SubmitAsync(await visitor.OpenAsync("/fr/sign-in"), ("Email", address), ("Passphrase", passphrase));

        Assert.Equal((HttpStatusCode.OK, "/fr/my-page"), ((await visitor.OpenAsync("/fr/my-page")) is var page ? page.Status : default, page.Path));
    }

    [Fact]
    public async Task A_second_start_adds_nobody()
    {
        await portal.InsideAsync(services => services.GetRequiredService<SeedDemo>().RunAsync(Now));

        Assert.Equal(25, await portal.InsideAsync(async services => (await services.GetRequiredService<IRounds>().InLanguagesAsync(Languages, Now)).Count));
    }

    [Fact]
    public async Task It_can_be_emptied_and_made_anew_beside_the_programmes_pages()
    {
        var pages = await PagesAsync();

        await portal.InsideAsync(services => services.GetRequiredService<EmptyPortal>().RunAsync(Now));
        Assert.Empty(await portal.InsideAsync(services => services.GetRequiredService<IRounds>().InLanguagesAsync(Languages, Now)));
        await portal.InsideAsync(services => services.GetRequiredService<SeedDemo>().RunAsync(Now));

        Assert.Equal(25, (await portal.InsideAsync(services => services.GetRequiredService<IRounds>().InLanguagesAsync(Languages, Now))).Count);
        Assert.Equal(pages, await PagesAsync());
    }

    [Fact]
    public async Task Outside_of_Development_the_command_empties_nothing()
    {
        using var said = new StringWriter();
        var code = await portal.InsideAsync(services =>
            services.GetServices<IPortalCommand>().Single(command => command.Name == "demo").RunAsync(["reset"], said, Now));

        Assert.Equal(1, code);
        Assert.Contains("only in Development", said.ToString(), StringComparison.Ordinal);
    }

    private Task<int> PagesAsync() => portal.InsideAsync(async services => (await services.GetRequiredService<IPages>().AllAsync(Now)).Count);
}

/// <inheritdoc/>
public sealed class TheDemoIsSeededOnSqlite(DemoOnSqlite portal) : TheDemoIsSeeded(portal), IClassFixture<DemoOnSqlite>;

/// <inheritdoc/>
public sealed class TheDemoIsSeededOnPostgres(DemoOnPostgres portal) : TheDemoIsSeeded(portal), IClassFixture<DemoOnPostgres>;
