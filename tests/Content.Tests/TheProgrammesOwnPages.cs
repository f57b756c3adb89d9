using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Tests;

/// <summary>Every file of <c>content/</c>: readable, complete in five languages, with no link that leads nowhere.</summary>
public sealed partial class TheProgrammesOwnPages
{
    private static readonly string[] Blocks = ["open-rounds", "steps", "voices", "languages"];
    private static readonly ContentFolder Folder = ContentFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "content"), LanguageList.OfTheProgramme, default).GetAwaiter().GetResult();

    public static TheoryData<string, string> Written => [.. Folder.Texts.Select(text => (text.Language, text.Key))];

    [Fact]
    public void Every_page_is_there_in_every_language()
    {
        var expected = LanguageList.OfTheProgramme.All.SelectMany(language => Folder.Pages.Select(page => $"{language.Code}/{page.Key}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Folder.Texts.Select(text => $"{text.Language}/{text.Key}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_link_leads_somewhere(string language, string key)
    {
        var links = new PageLinks(language, Folder.Texts.Select(text => new PageLink(Guid.NewGuid(), text.Key, text.Language, text.Slug, text.Title, default)));

        foreach (var part in BodyParts.Split(Text(language, key).Body))
            if (part.Markdown is { } markdown) new PageMarkdown(links, Rendered.Facts("Development")).Leaves(markdown, first: true);

        Assert.Empty(links.Dead);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void No_page_holds_raw_html_or_an_unknown_block_or_placeholder(string language, string key)
    {
        var body = Text(language, key).Body;
        var document = Markdown.Parse(body);

        Assert.DoesNotContain(document.Descendants<HtmlBlock>(), html => html.Type is not HtmlBlockType.Comment);
        Assert.DoesNotContain(document.Descendants<HtmlInline>(), html => !html.Tag.StartsWith("<!--", StringComparison.Ordinal));
        Assert.All(BodyParts.Split(body).Where(part => part.Block is not null), part => Assert.Contains(part.Block, Blocks));
        Assert.DoesNotMatch(Unfilled(), Rendered.Facts("Development").Fill(body));
        Assert.DoesNotMatch(LostBlock(), string.Join('\n', BodyParts.Split(body).Select(part => part.Markdown)));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Search_engines_get_a_description_of_the_right_length(string language, string key) =>
        Assert.InRange(Text(language, key).Description.Length, 100, 165);

    [Fact]
    public void The_home_page_says_it_in_two_sentences_in_every_language() =>
        Assert.All(Folder.Texts.Where(text => text.Key == ProgrammePage.Home), text => Assert.Equal(2, text.Hero.Length));

    private static PageFile Text(string language, string key) => Folder.Texts.Single(text => text.Language == language && text.Key == key);

    [GeneratedRegex(@"\{\{|\}\}")]
    private static partial Regex Unfilled();

    [GeneratedRegex("(?m)^ *::")]
    private static partial Regex LostBlock();
}
