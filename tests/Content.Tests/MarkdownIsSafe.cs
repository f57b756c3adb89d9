namespace ReciproCoach.Content.Tests;

/// <summary>Whatever an editor pastes, a reader's browser runs none of it.</summary>
public sealed class MarkdownIsSafe
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Text <img src=x onerror=alert(1)> text")]
    [InlineData("<div onclick=\"alert(1)\">\n\n**b**\n\n</div>")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JAVASCRIPT:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](//evil.example/)")]
    [InlineData("[a][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](https://evil.example/pixel.gif)")]
    [InlineData("## <svg onload=alert(1)>")]
    [InlineData("| a |\n|---|\n| <iframe src=x></iframe> |")]
    [InlineData("[a](https://a.example \"x\\\" onmouseover=\\\"alert(1)\")")]
    [InlineData("`<script>`")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<!--> <script>alert(1)</script> -->")]
    public void Of_what_is_pasted_only_words_remain(string markdown)
    {
        var page = Rendered.Document(markdown);

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, svg, style, [onclick], [onerror], [onmouseover], [onload]"));
        Assert.DoesNotContain(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")),
            address => address?.StartsWith("https://", StringComparison.Ordinal) != true);
    }

    [Fact]
    public void Raw_html_is_shown_as_written_and_comments_are_not_shown()
    {
        var page = Rendered.Document("<!-- for editors -->\n\nBefore <b>bold</b> after <!-- aside -->\n\n<p>x</p>");

        Assert.Contains("Before <b>bold</b> after", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<p>x</p>", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("editors", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("aside", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operators_facts_are_words_never_markup()
    {
        var page = Rendered.Document("## {{operator-name}}\n\n{{operator-name}}, [write](mailto:{{operator-email}}), {{operator-address}}, {{somebody-else}}");

        Assert.Equal("Verein <Kreis>", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("mailto:wir@kreis.example", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("[Portal:Operator:Address], {{somebody-else}}", page.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void In_production_missing_facts_are_named_and_in_development_there_is_an_example()
    {
        Assert.Equal(["Portal:Operator:Address", "Portal:Operator:Register"],
            Rendered.Facts("Production", ("Portal:Operator:Name", "A"), ("Portal:Operator:Email", "a@a.example")).Missing);
        Assert.Equal("Example Coaching Association", Rendered.Facts("Development").Fill("{{operator-name}}"));
    }
}
