using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory.Elastic;

/// <summary>An erased person leaves nothing on the server, and nothing that was on its way brings them back.</summary>
public sealed class WhoIsGoneStaysGone : IAsyncLifetime
{
    private ElasticDouble elastic = null!;
    private SqlitePortal portal = null!;
    private Guid hanna;

    [Fact]
    public async Task Nothing_of_an_erased_person_is_stored_anywhere()
    {
        Assert.Contains("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);

        await EraseAsync(portal, hanna);
        await portal.TendAsync();

        Assert.Empty(elastic.Coaches());
        Assert.DoesNotContain("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);
        Assert.DoesNotContain("hanna", elastic.EverythingStored(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_on_its_way_for_too_long_does_not_bring_them_back()
    {
        await using var other = new SecondProcess(portal);
        await ChangeAsync();
        // The first process hangs with what it has read, its turn runs out, and another one erases her meanwhile.
        elastic.Faults.BeforeBulk = async () =>
        {
            elastic.Faults.BeforeBulk = null;
            other.Clock.Advance(TimeSpan.FromMinutes(5));
            await EraseAsync(other, hanna);
            Assert.True(await other.TendAsync());
            Assert.Empty(elastic.Coaches());
        };

        await portal.TendAsync();

        Assert.Empty(elastic.Coaches());
        Assert.DoesNotContain("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);
        Assert.Equal(0, (await other.DirectoryCommandAsync("check")).Code);
    }

    [Fact]
    public async Task Nor_does_one_for_an_index_that_is_gone()
    {
        await using var other = new SecondProcess(portal);
        await ChangeAsync();
        elastic.Faults.BeforeBulk = async () =>
        {
            elastic.Faults.BeforeBulk = null;
            other.Clock.Advance(TimeSpan.FromMinutes(5));
            await EraseAsync(other, hanna);
            Assert.Equal(0, (await other.DirectoryCommandAsync("rebuild")).Code);
            await other.TendAsync();
        };
        await portal.TendAsync();
        // The server made an index of the name it did not know any more.
        Assert.Contains("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);

        other.Clock.Advance(TimeSpan.FromMinutes(2));
        await other.TendAsync();

        Assert.DoesNotContain("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erased_while_the_index_is_built_anew_they_are_in_neither()
    {
        elastic.Faults.BeforeBulk = async () =>
        {
            elastic.Faults.BeforeBulk = null;
            await EraseAsync(portal, hanna);
        };
        Assert.Equal(0, (await portal.DirectoryCommandAsync("rebuild")).Code);
        await portal.TendAsync();

        Assert.Empty(elastic.Coaches());
        Assert.DoesNotContain("hauserkundig", elastic.EverythingStored(), StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        elastic = await ElasticDouble.StartAsync();
        portal = elastic.StartPortal();
        hanna = await portal.AddCoachAsync("Hanna Haus", "de", "Eine Häuserkundige.");
        await portal.TendAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await elastic.DisposeAsync();
    }

    private Task ChangeAsync() => portal.InsideAsync(async services =>
    {
        services.GetRequiredService<ReciproCoach.Platform.Changes.ChangesFeed>().Add(ProfileChanges.Kind, hanna);
        await services.GetRequiredService<PortalDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private static Task EraseAsync(PortalApp portal, Guid member) => portal.InsideAsync(async services =>
    {
        foreach (var room in services.GetServices<IPersonalData>()) await room.EraseAsync(member, TestContext.Current.CancellationToken);
        await services.GetRequiredService<PortalDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
