using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>Who works for the programme, and who says so.</summary>
public sealed class GrantingRoles(RelaxedSqlitePortal relaxed) : IClassFixture<RelaxedSqlitePortal>
{
    private readonly PortalApp portal = relaxed.App;

    [Fact]
    public async Task The_operator_makes_the_first_administrator_by_a_command()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/de/admin/staff")).Status);

        var (exit, said) = await CommandAsync("grant", email);

        Assert.Equal(0, exit);
        Assert.Contains(email, said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/de/admin/staff")).Status);
        Assert.Equal(1, (await CommandAsync("grant", "nobody@example.org")).Exit);
        Assert.Equal(2, (await CommandAsync("crown", email)).Exit);
    }

    [Fact]
    public async Task An_administrator_grants_and_removes_a_coordinator_at_once_and_on_the_record()
    {
        using var admin = await AdministratorAsync();
        var email = People.NewAddress();
        var id = await portal.AddMemberAsync(email, "Carla Coordina");

        var found = await admin.OpenAsync("/de/admin/staff?Email=" + Uri.EscapeDataString(email.ToUpperInvariant()));
        var granted = await admin.SubmitAsync(found, ("Member", found.ValueOf("Member")!), ("Post", "Coordinator-it"));

        Assert.Contains("Carla Coordina", granted.Text, StringComparison.Ordinal);
        Assert.Equal(["Carla Coordina"], await CoordinatorsAsync("it"));
        Assert.Empty(await CoordinatorsAsync("fr"));

        var form = granted.Document.Forms.Single(form => form.QuerySelector("[value='Coordinator-it'][type=hidden]") is not null);
        var removed = await admin.SubmitAsync(form, granted);

        Assert.DoesNotContain("Carla Coordina", removed.Text, StringComparison.Ordinal);
        Assert.Empty(await CoordinatorsAsync("it"));
        Assert.Equal(["role-granted", "role-removed"], await AuditAsync(id));
    }

    [Fact]
    public async Task A_removed_role_stops_with_the_next_request()
    {
        using var admin = await AdministratorAsync();
        var email = People.NewAddress();
        using var other = await portal.SignedInAsync(email, change: person => person with { Name = "Otto Other", Posts = [new StaffPost(StaffRole.Administrator)] });
        var list = await other.OpenAsync("/de/admin/staff");
        Assert.Equal(HttpStatusCode.OK, list.Status);

        var page = await admin.OpenAsync("/de/admin/staff");
        var row = page.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Otto Other", StringComparison.Ordinal));
        await admin.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)row.QuerySelector("form")!, page);

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync("/de/admin/staff")).Status);
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role()
    {
        await using var own = Relaxed.Limits(new SqlitePortal());
        using var admin = await own.SignedInAsync(change: person => person with { Posts = [new StaffPost(StaffRole.Administrator)] });
        var page = await admin.OpenAsync("/de/admin/staff");

        var answer = await admin.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("tbody form")!, page);

        Assert.NotEmpty(answer.Document.QuerySelectorAll(".errors"));
        Assert.Equal(HttpStatusCode.OK, (await admin.OpenAsync("/de/admin/staff")).Status);
    }

    [Theory]
    [InlineData("Emperor")]
    [InlineData("Coordinator-tlh")]
    [InlineData("")]
    public async Task A_role_there_is_not_cannot_be_given(string post)
    {
        using var admin = await AdministratorAsync();
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        var found = await admin.OpenAsync("/de/admin/staff?Email=" + Uri.EscapeDataString(email));

        var answer = await admin.SubmitAsync(found, ("Member", found.ValueOf("Member")!), ("Post", post));

        Assert.NotNull(answer.ErrorBeside("Post"));
    }

    private Task<Visitor> AdministratorAsync() =>
        portal.SignedInAsync(change: person => person with { Posts = [new StaffPost(StaffRole.Administrator)] });

    private Task<(int Exit, string Said)> CommandAsync(params string[] words) => portal.InsideAsync(async services =>
    {
        var command = services.GetServices<IPortalCommand>().Single(command => command.Name == "admin");
        await using var output = new StringWriter();
        return (await command.RunAsync(words, output, TestContext.Current.CancellationToken), output.ToString());
    });

    private Task<List<string>> CoordinatorsAsync(string language) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<IStaff>().CoordinatorsAsync(language, TestContext.Current.CancellationToken)).Select(card => card.Name).ToList());

    private Task<List<string>> AuditAsync(Guid member) => portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<AuditEntry>()
        .Where(entry => entry.Subject == member.ToString()).OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken));
}
