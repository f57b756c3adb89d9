using ReciproCoach.Content.Rendering;

namespace ReciproCoach.Content.Tests;

/// <summary>The notebook's rhythm, links in the reader's language, ids to point to.</summary>
public sealed class PagesReadWell
{
    [Fact]
    public void Each_second_level_heading_opens_a_leaf()
    {
        var page = Rendered.Document("Intro.\n\n## One\n\nText.\n\n### Deeper\n\nMore.\n\n## Two\n\nText.");

        var leaves = page.QuerySelectorAll("section.leaf");
        Assert.Equal(["", "One", "Two"], leaves.Select(leaf => leaf.QuerySelector("header")!.TextContent.Trim()));
        Assert.Equal([true, false, false], leaves.Select(leaf => leaf.ClassList.Contains("first")));
        Assert.Equal("one", leaves[1].GetAttribute("aria-labelledby"));
        Assert.Equal("Deeper", leaves[1].QuerySelector(".stack h3")!.TextContent);
    }

    [Fact]
    public void Ids_are_readable_unique_and_never_the_layouts_own()
    {
        var page = Rendered.Document("## Où ça mène ?\n\n## Où ça mène ?\n\n## Main\n\n## 日本\n\n## Größe **und** [Form](page:ethics)");

        Assert.Equal(["ou-ca-mene", "ou-ca-mene-2", "main-2", "section", "grosse-und-form"], page.QuerySelectorAll("h2").Select(heading => heading.Id));
    }

    [Fact]
    public void The_page_title_stays_the_only_first_level_heading() =>
        Assert.Equal("H2", Rendered.Document("# Loud\n\nText.").QuerySelector("[id=loud]")!.TagName);

    [Theory]
    [InlineData("page:ethics", "/fr/deontologie")]
    [InlineData("page:ethics#confidentialite", "/fr/deontologie#confidentialite")]
    [InlineData("page:home", "/fr")]
    [InlineData("portal:rounds", "/fr/rounds")]
    [InlineData("#plus-bas", "#plus-bas")]
    [InlineData("https://coachingfederation.org/", "https://coachingfederation.org/")]
    public void Links_lead_into_the_pages_language(string target, string address) =>
        Assert.Equal(address, Rendered.Document($"[word]({target})").QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("page:nobody")]
    [InlineData("page:fees")]
    [InlineData("portal:nowhere")]
    [InlineData("/fr/deontologie")]
    public void A_dead_link_leaves_its_words_and_is_told(string target)
    {
        var links = Rendered.Links();

        var html = new PageMarkdown(links, Rendered.Facts("Production")).Leaves($"See [these *words*]({target}).", first: true);

        Assert.Contains("See these <em>words</em>.", html, StringComparison.Ordinal);
        Assert.Equal([target], links.Dead);
    }

    [Fact]
    public void A_wide_table_scrolls_in_a_box_named_by_its_heading()
    {
        var region = Rendered.Document("## Hours\n\n| a | b |\n|---|---|\n| 1 | 2 |").QuerySelector("[role=group]")!;

        Assert.Equal(("hours", "0"), (region.GetAttribute("aria-labelledby"), region.GetAttribute("tabindex")));
        Assert.NotNull(region.QuerySelector("table.table"));
    }
}
