using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using ReciproCoach.Content;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Visitors;

/// <summary>Even when the store itself has gone, a reader gets a page in their language.</summary>
public sealed partial class WhenSomethingFails(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task The_answer_is_calm_translated_and_has_a_reference()
    {
        var gone = Substitute.For<IPages>();
        gone.FindBySlugAsync(default!, default!, TestContext.Current.CancellationToken).ThrowsAsyncForAnyArgs(new IOException("The disk has gone."));
        gone.NavigationAsync(default!, TestContext.Current.CancellationToken).ThrowsAsyncForAnyArgs(new IOException("The disk has gone."));
        await using var broken = portal.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddScoped(_ => gone)));
        using var visitor = new Visitor(broken.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://portal.test") }));

        var page = await visitor.OpenAsync("/it");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("it", page.Language);
        Assert.Equal("Qualcosa è andato storto da parte nostra.", page.Heading);
        Assert.Matches(Reference(), page.Text);
        Assert.DoesNotContain("disk", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_key_has_expired_says_so()
    {
        using var visitor = portal.Visitor();

        var page = await visitor.PostAsync("/de/register", [KeyValuePair.Create("Email", "a@b.example")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Dieses Formular ist abgelaufen.", page.Heading);
    }

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex Reference();
}
