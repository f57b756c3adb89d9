using System.Text.Json.Nodes;
using ReciproCoach.Doubles.Umbraco;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>The documents the recorded server held: a home page with two below it, in five languages, and one picture.</summary>
internal static class RecordedWorld
{
    private static readonly string[] Cultures = ["en", "fr", "de", "it", "es"];
    private static readonly Guid Home = Id("aaaaaaaa", 1), How = Id("aaaaaaaa", 2), Picture = Id("f1000000", 1);
    private static readonly Guid HomeType = Id("d0000000", 9), PageType = Id("d0000000", 1);

    public static Guid Faq { get; } = Id("aaaaaaaa", 3);

    public static void Build(UmbracoDouble umbraco)
    {
        var state = umbraco.State;
        state.Languages.Clear();
        state.Languages.AddRange(Cultures.Select(code => new CmsLanguage(code, code, code == "en", code == "en", code == "en" ? null : "en")));
        CmsProperty[] properties =
        [
            new("title", BuiltInDataTypes.Textstring, IsMandatory: true), new("summary", BuiltInDataTypes.Textarea), new("body", BuiltInDataTypes.RichText), new("bodyMd", BuiltInDataTypes.Textarea),
            new("heroImage", BuiltInDataTypes.ImagePicker, false), new("seoDescription", BuiltInDataTypes.Textarea), new("showInNav", BuiltInDataTypes.TrueFalse, false),
            new("navOrder", BuiltInDataTypes.Numeric, false), new("related", BuiltInDataTypes.ContentPicker, false),
        ];
        state.DocumentTypes[HomeType] = CmsDocumentType.Of(HomeType, "portalHome", properties);
        state.DocumentTypes[PageType] = CmsDocumentType.Of(PageType, "portalPage", properties);
        state.Media[Picture] = new(Picture, "Hero", "/media/r5femr1j/hero.png", "image/png", new byte[105873], 320, 200, state.Clock.GetUtcNow());
        Add(umbraco, Home, HomeType, null, 0, ["Home", "Accueil", "Startseite", "Pagina iniziale", "Inicio"], "home", 0);
        Add(umbraco, How, PageType, Home, 1, ["How it works", "Comment ça marche", "So funktioniert’s", "Come funziona", "Cómo funciona"], "how", 20);
        Add(umbraco, Faq, PageType, Home, 0, ["FAQ", "Questions fréquentes", "Häufige Fragen", "Domande frequenti", "Preguntas frecuentes"], "faq", 10);
        state.Documents[Home].Values[("heroImage", null)] = new JsonArray(new JsonObject { ["mediaKey"] = Picture });
        state.Documents[Faq].Values[("related", null)] = How;
        state.Domains[Home] = [.. Cultures.Select(code => new CmsDomain("/" + code, code))];
        foreach (var id in new[] { Home, How, Faq }) umbraco.Editors.Publish(id, Cultures);
        umbraco.Index.CatchUp();
    }

    public static void Rename(UmbracoDouble umbraco, string culture, string name)
    {
        var page = umbraco.State.Documents[Faq];
        page.Variants[culture] = page.Variants[culture] with { Name = name };
        umbraco.Editors.Publish(Faq, culture);
    }

    public static void Publish(UmbracoDouble umbraco, Guid id, string name)
    {
        Add(umbraco, id, PageType, Home, 2, [name, name, name, name, name], "fees", 30);
        umbraco.Editors.Publish(id, Cultures);
    }

    private static void Add(UmbracoDouble umbraco, Guid id, Guid type, Guid? parent, int place, string[] names, string word, int order)
    {
        var now = umbraco.State.Clock.GetUtcNow();
        var page = new CmsDocument { Id = id, Type = type, Parent = parent, SortOrder = place, CreatedAt = now };
        foreach (var (code, name) in Cultures.Zip(names))
        {
            page.Variants[code] = new(name, now, now);
            page.Values[("title", code)] = $"Title {word} {code}";
            page.Values[("summary", code)] = $"Summary {word} {code}";
            page.Values[("body", code)] = new JsonObject { ["markup"] = $"<p>Body {word} {code}</p>" };
            page.Values[("bodyMd", code)] = $"# Title {word} {code}\n\nBody **{code}**";
            page.Values[("seoDescription", code)] = $"SEO {word} {code}";
        }
        page.Values[("showInNav", null)] = true;
        page.Values[("navOrder", null)] = order;
        umbraco.State.Documents[id] = page;
    }

    private static Guid Id(string head, int number) => Guid.Parse($"{head}-0000-4000-8000-{number:D12}");
}
