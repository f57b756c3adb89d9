using System.Text.Json.Nodes;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class A_server_that_people_have_changed
{
    private static readonly Guid Type = PortalIds.DocumentType("portalPage");

    [Fact]
    public async Task Keeps_the_properties_they_added_and_gets_back_those_the_portal_needs()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var properties = one.State.DocumentTypes[Type].Json["properties"]!.AsArray();
        var added = properties.First(property => (string?)property!["alias"] == "hero")!.DeepClone();
        (added["id"], added["alias"]) = (Guid.NewGuid(), "colour");
        properties.Add(added);
        properties.Remove(properties.First(property => (string?)property!["alias"] == "legal"));
        foreach (var document in one.State.Documents.Values) document.Values.Remove(("legal", null));

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal($"PUT document-type/{Type}", one.Writes[0]);
        var aliases = one.State.DocumentTypes[Type].Properties.Select(property => property.Alias).ToList();
        Assert.Contains("colour", aliases);
        Assert.Contains("legal", aliases);
        await one.RunAsync("--overwrite");
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
        Assert.True((bool?)one.Document("imprint").PublishedInvariant["legal"]);
    }

    [Theory]
    [InlineData("variesByCulture", "The property body of portalPage no longer varies by culture.")]
    [InlineData("dataType", "The property body of portalPage has another data type than “markdown”.")]
    public async Task Is_told_of_what_only_they_can_mend(string what, string sentence)
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var body = one.State.DocumentTypes[Type].Json["properties"]!.AsArray().First(property => (string?)property!["alias"] == "body")!;
        body[what] = what == "dataType" ? new JsonObject { ["id"] = BuiltInDataTypes.RichText } : false;

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Empty(one.Writes);
        Assert.Contains(sentence, one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_have_given_the_type_another_alias_made_it_an_element_and_the_Markdown_something_else()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var type = one.State.DocumentTypes[Type].Json;
        (type["alias"], type["isElement"], type["variesByCulture"]) = ("page", true, false);
        one.State.DataTypes[PortalIds.DataType("markdown")].Json["editorAlias"] = "Umbraco.TextArea";

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Contains("4 problems", one.Errors, StringComparison.Ordinal);
        Assert.Contains("its editor is Umbraco.TextArea and should be Umbraco.MarkdownEditor", one.Errors, StringComparison.Ordinal);
        Assert.Contains("the alias page", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_ask_for_a_property_the_files_do_not_fill()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var properties = one.State.DocumentTypes[Type].Json["properties"]!.AsArray();
        var added = properties[0]!.DeepClone();
        (added["id"], added["alias"]) = (Guid.NewGuid(), "colour");
        properties.Add(added);
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Equal("0 writes", one.LastLine);

        one.Rewrite("content/pages.yaml", "- id: questions", "- id: costs\n  order: 4\n  navigation: false\n  footer: false\n  legal: false\n\n- id: questions");
        File.WriteAllText(Path.Combine(one.Content, "en", "costs.md"), "---\nslug: costs\ntitle: Costs\nsummary: What it costs.\ndescription: What it costs.\n---\nLittle.\n");
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("costs cannot be published: somebody has added the property colour to the document type and made it mandatory", one.Errors, StringComparison.Ordinal);
        Assert.Empty(one.Writes);
    }

    [Fact]
    public async Task Has_a_language_more_which_nobody_reads_unless_it_is_asked_for_before_all_others()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.State.Languages.Add(new("pt", "Portuguese"));
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Contains("The server has the language pt, which the portal has not", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);

        one.State.Languages[^1] = new("pt", "Portuguese", IsMandatory: true);
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("pt, which the portal has not, and asks for it before any page can be published", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_language_less_and_gets_it_back_with_its_fallback()
    {
        await using var one = await A_server_and_files.StartAsync();
        one.State.Languages.Clear();
        one.State.Languages.AddRange([new("de", "Deutsch", IsDefault: true), new("en", "Our English")]);

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("en", one.State.DefaultLanguage);
        Assert.Equal("Our English", one.State.Languages.Single(language => language.IsoCode == "en").Name);
        Assert.All(one.State.Languages.Where(language => language.IsoCode != "en"), language => Assert.Equal("en", language.FallbackIsoCode));
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Whose_documents_need_en_US_keeps_it()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.State.Languages.Add(new("en-US", "English (United States)"));

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("0 writes", one.LastLine);
        Assert.Contains("The server has the language en-US", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hears_of_languages_that_only_the_files_or_only_the_model_has()
    {
        await using var one = await A_server_and_files.StartAsync();
        Directory.Move(Path.Combine(one.Content, "es"), Path.Combine(one.Content, "pt"));

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Contains("content/pt is no language of the model", one.Output, StringComparison.Ordinal);
        Assert.Contains("Spanish (es) is a language of the model, and content/ has no page in it.", one.Output, StringComparison.Ordinal);
        Assert.All(one.State.Documents.Values, page => Assert.Equal(["de", "en", "fr", "it"], page.Published.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task May_ask_for_a_language_some_page_lacks()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.State.Languages[0] = one.State.Languages[0] with { IsMandatory = true };
        one.Rewrite("content/pages.yaml", "- id: questions", "- id: prix\n  order: 4\n  navigation: false\n  footer: false\n  legal: false\n\n- id: questions");
        File.WriteAllText(Path.Combine(one.Content, "fr", "prix.md"), "---\nslug: prix\ntitle: Prix\nsummary: Le prix.\ndescription: Le prix.\n---\nPeu.\n");

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Contains("prix has no text in en, which the server asks for before it publishes any other language.", one.Errors, StringComparison.Ordinal);
        Assert.Empty(one.Writes);
    }

    [Fact]
    public async Task Keeps_hostnames_of_its_own_and_hears_what_whole_ones_do()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var domains = one.State.Domains[PortalIds.Page("home")];
        domains.RemoveAt(1);
        domains.Add(new("https://cms.example.org/fr", "fr"));

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal(["/en", "/de", "/it", "/es", "https://cms.example.org/fr", "/fr"], one.State.Domains[PortalIds.Page("home")].Select(domain => domain.DomainName));
        Assert.Contains("The home page has the hostname https://cms.example.org/fr", one.Output, StringComparison.Ordinal);
        Assert.Equal("1 write", one.LastLine);
    }
}
