using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// The home page's hostnames, <c>/en</c> to <c>/es</c>: without them Umbraco has one address for all languages. They are relative,
/// because look-ups by address fail with whole ones. What a person has added stays.
/// </summary>
internal sealed class PlanDomains(ModelDomains wanted, ServerState server, WantedPage home)
{
    public void Into(Plan plan)
    {
        foreach (var (root, others) in server.Domains.Where(one => one.Key != home.Id))
            foreach (var taken in Names(others).Intersect(wanted.Domains.Select(domain => domain.DomainName)))
                plan.Problems.Add($"The hostname {taken} belongs to another document ({root}). Please take it from there (Culture and hostnames).");
        var found = server.Domains.GetValueOrDefault(home.Id);
        var list = found?["domains"]?.AsArray() ?? [];
        foreach (var domain in wanted.Domains)
            if (list.FirstOrDefault(one => (string?)one!["domainName"] == domain.DomainName) is { } other && (string?)other["isoCode"] != domain.IsoCode)
                plan.Problems.Add($"The hostname {domain.DomainName} of the home page stands for {(string?)other["isoCode"]} instead of {domain.IsoCode}. Please put that right (Culture and hostnames).");
        foreach (var whole in Names(found).Where(name => !name.StartsWith('/')))
            plan.Notes.Add($"The home page has the hostname {whole}: with a whole address Umbraco no longer finds pages by language and address."
                + " The portal asks by id or by slug, so readers are safe.");
        var missing = wanted.Domains.Where(domain => !Names(found).Contains(domain.DomainName)).ToList();
        if (missing.Count == 0) return;
        plan.Writes.Add(new($"hostnames {string.Join(" ", missing.Select(domain => domain.DomainName))}", HttpMethod.Put, $"document/{home.Id}/domains", new JsonObject
        {
            ["defaultIsoCode"] = (string?)found?["defaultIsoCode"] ?? wanted.DefaultIsoCode,
            ["domains"] = new JsonArray([.. list.Select(one => one!.DeepClone()), .. missing.Select(domain => new JsonObject { ["domainName"] = domain.DomainName, ["isoCode"] = domain.IsoCode })]),
        }));
    }

    private static IEnumerable<string> Names(JsonObject? domains) => domains?["domains"]?.AsArray().Select(one => (string)one!["domainName"]!) ?? [];
}
