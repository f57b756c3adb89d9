using System.Text.Json.Nodes;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Tests;

public sealed class Fingerprints
{
    [Fact]
    public void Do_not_see_how_lines_end_nor_how_Umbraco_keeps_nothing()
    {
        var files = ContentHash.Of("Title", alias => alias switch { "body" => "One\nTwo", "hero" => "", "legal" => false, "navOrder" => 3, _ => null });
        var stored = ContentHash.Of("Title", alias => alias switch { "body" => "One\r\nTwo\n", "navOrder" => 3, _ => null });

        Assert.Equal(files, stored);
        Assert.Equal(32, files.Length);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("summary")]
    [InlineData("description")]
    [InlineData("hero")]
    [InlineData("body")]
    [InlineData("umbracoUrlName")]
    [InlineData("portalKey")]
    [InlineData("portalParent")]
    public void See_every_word_that_moves_from_one_property_to_another(string property)
    {
        var plain = ContentHash.Of("Title", _ => null);

        Assert.NotEqual(plain, ContentHash.Of("Title", alias => alias == property ? "x" : null));
        Assert.NotEqual(plain, ContentHash.Of("title", _ => null));
    }

    [Fact]
    public void Are_not_asked_of_languages_a_document_does_not_have_yet()
    {
        var document = new StoredDocument(JsonNode.Parse("""{"isTrashed":false,"values":[],"variants":[{"culture":"fr","name":"","state":"NotCreated"}]}""")!.AsObject());

        Assert.Empty(document.Cultures);
        Assert.Empty(document.EditedCultures);
    }
}
