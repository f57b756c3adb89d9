using System.Net;
using System.Text.Json;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>A member takes along what the portal holds of them, and nothing of anybody else.</summary>
public sealed class TakingOnesData(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task One_file_holds_it_all()
    {
        var address = People.NewAddress("elif");
        using var elif = await portal.SignedInAsync(address, change: person => person with { Profile = person.Profile! with { FieldAudiences = new Dictionary<ProfileField, Audience> { [ProfileField.Hours] = Audience.Round } } });

        var page = await elif.OpenAsync("/de/account/data");

        Assert.Equal("application/json", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", page.Response.Content.Headers.ContentDisposition?.DispositionType);
        var account = JsonDocument.Parse(page.Source).RootElement.GetProperty("account");
        Assert.Equal(address, account.GetProperty("email").GetString());
        Assert.Equal("acc", account.GetProperty("profile").GetProperty("credential").GetString());
        Assert.Equal("round", account.GetProperty("profile").GetProperty("fieldAudiences").GetProperty("hours").GetString());
        Assert.DoesNotContain("hash", page.Source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        using var stranger = portal.Visitor();

        var page = await stranger.OpenAsync("/de/account/data");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("/de/sign-in", page.Path, StringComparison.Ordinal);
    }
}
