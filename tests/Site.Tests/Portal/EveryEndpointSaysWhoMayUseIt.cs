using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>No page is open or closed by accident.</summary>
public sealed class EveryEndpointSaysWhoMayUseIt(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Explicitly()
    {
        await portal.InsideAsync(services =>
        {
            var endpoints = services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
            var silent = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null);

            Assert.NotEmpty(endpoints);
            Assert.Empty(silent.Select(endpoint => endpoint.RoutePattern.RawText));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task And_each_razor_page_has_one_address_that_begins_with_the_language_or_is_named_here()
    {
        string[] withoutLanguage = ["", "problem/{code:int}"];
        await portal.InsideAsync(services =>
        {
            var pages = services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => endpoint.RoutePattern.RawText ?? "").Distinct();

            Assert.Empty(pages.Where(page => !page.TrimStart('/').StartsWith("{language:language}", StringComparison.Ordinal)).Except(withoutLanguage).Except(withoutLanguage.Select(path => "/" + path)));
            return Task.CompletedTask;
        });
    }
}
