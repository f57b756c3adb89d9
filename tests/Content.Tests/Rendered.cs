using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using ReciproCoach.Content.Rendering;

namespace ReciproCoach.Content.Tests;

/// <summary>Markdown as a French page with two neighbours, operated by an association with an awkward name.</summary>
internal static class Rendered
{
    public static PageLinks Links() => new("fr",
    [
        new(Guid.NewGuid(), "ethics", "fr", "deontologie", "Déontologie", default),
        new(Guid.NewGuid(), "home", "fr", "", "Accueil", default),
        new(Guid.NewGuid(), "fees", "de", "kosten", "Kosten", default),
    ]);

    public static OperatorFacts Facts(string environment, params (string Key, string Value)[] settings) => OperatorFacts.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build(),
        new HostingEnvironment { EnvironmentName = environment });

    public static IHtmlDocument Document(string markdown)
    {
        var facts = Facts(Environments.Production, ("Portal:Operator:Name", "Verein <Kreis>"), ("Portal:Operator:Email", "wir@kreis.example"));
        return new HtmlParser().ParseDocument(new PageMarkdown(Links(), facts).Leaves(markdown, first: true));
    }
}
