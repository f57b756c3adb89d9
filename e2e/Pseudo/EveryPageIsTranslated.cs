using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>
/// Everybody walks through all the pages they can reach, on a phone, in a language 40 % longer than English: no word is
/// untranslated, none is cut off, nothing sticks out. Pages no link leads to are opened by their address.
/// </summary>
public sealed partial class EveryPageIsTranslated(Chromium chromium, StrangePortal portal) : IClassFixture<StrangePortal>
{
    [Fact]
    public async Task And_fits_a_phone()
    {
        var faults = new List<string>();
        foreach (var email in new[] { null, "member.fr@demo.test", "coordinator.fr@demo.test", "editor@demo.test", "admin@demo.test" })
        {
            await using var reader = await Reader.OpenAsync(chromium, portal, email, faults);
            await WalkAsync(reader, email is null ? "" : "/my-page");
        }

        await new ClosedDoors(chromium, portal, faults).OpenAsync();

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults)}");
        Assert.Empty(Pages().Except(portal.Visited).Order(StringComparer.Ordinal));
    }

    private static async Task WalkAsync(Reader reader, string start)
    {
        var open = new Queue<string>([$"/{StrangePortal.Language}{start}"]);
        var seen = new HashSet<string>(open);
        var alike = new Dictionary<string, int>();
        while (open.TryDequeue(out var path))
        {
            await reader.ReadAsync(path);
            foreach (var link in await reader.LinksAsync())
            {
                var kind = Particular().Replace(link, "*");
                if (seen.Contains(link) || alike.GetValueOrDefault(kind) == 2) continue;
                alike[kind] = alike.GetValueOrDefault(kind) + 1;
                seen.Add(link);
                open.Enqueue(link);
            }
        }
    }

    /// <summary>
    /// Every page of the portal but the door, which speaks each language by itself, the one that is a file, and the page of
    /// problems, which stands in for another and is looked at where nothing is.
    /// </summary>
    private IEnumerable<string> Pages() => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>()
        .Where(page => page is not ("/Choose/Choose" or "/Members/Account/MyData" or "/Problem/Problem")).Distinct();

    /// <summary>What tells addresses of one kind apart: handles, ids, and the values in a query.</summary>
    [GeneratedRegex(@"(?<=/)[^/?]*\d[^/?]*|(?<==)[^&]*")]
    private static partial Regex Particular();
}
