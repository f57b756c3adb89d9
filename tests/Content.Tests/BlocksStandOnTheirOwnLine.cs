using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Blocks;
using ReciproCoach.Content.Rendering;

namespace ReciproCoach.Content.Tests;

/// <summary>Blocks are found, handed their inner text, and filled by whoever registered them.</summary>
public sealed class BlocksStandOnTheirOwnLine
{
    [Fact]
    public void A_body_is_divided_at_its_blocks()
    {
        var parts = BodyParts.Split("Before.\n\n::open-rounds\n\n::steps\n\n### One\n\nText.\n\n::end\n\nAfter ::no-block.\n::voices\n");

        Assert.Equal([new(null, "Before."), new("open-rounds", null), new("steps", "### One\n\nText."), new(null, "After ::no-block."), new("voices", null)], parts);
    }

    [Fact]
    public void Code_may_show_how_a_block_is_written() =>
        Assert.Equal([new(null, "```\n::voices\n```")], BodyParts.Split("```\n::voices\n```"));

    [Fact]
    public async Task A_block_nobody_fills_shows_nothing()
    {
        await using var store = await Store.WithAsync();
        var echo = new Echo();

        var html = await RenderAsync(store, Page("One.\n\n::nobody\n\n::echo\nSee [ethics](page:ethics) <b>\n::end\n\nTwo."), echo);

        Assert.DoesNotContain("nobody", html, StringComparison.Ordinal);
        Assert.Matches("(?s)One.*<aside><p>See ethics &lt;b&gt;</p>\\s*</aside>.*Two", html);
        Assert.Equal("fr", echo.Language);
    }

    [Fact]
    public async Task The_same_page_is_the_same_bytes_each_time()
    {
        await using var store = await Store.WithAsync();
        var page = Page("## A\n\n::echo\n## Inside\n::end\n\n## A");

        Assert.Equal(await RenderAsync(store, page, new Echo()), await RenderAsync(store, page, new Echo()));
    }

    [Fact]
    public async Task Questions_open_their_answers_and_calls_to_action_have_buttons()
    {
        await using var store = await Store.WithAsync();

        var questions = await RenderAsync(store, Page("::questions\nLost.\n\n### Who <can>?\n\n**All**\n\n### And I?\n\nYou too.\n::end"), new QuestionsBlock());
        var call = await RenderAsync(store, Page("::call-to-action\n[Write](https://a.example/)\n::end\n\n[Else](https://b.example/)"), new CallToActionBlock());

        Assert.Contains("<details><summary>Who &lt;can&gt;?</summary><p><strong>All</strong></p>", questions, StringComparison.Ordinal);
        Assert.Equal(2, questions.Split("<details>").Length - 1);
        Assert.DoesNotContain("Lost", questions, StringComparison.Ordinal);
        Assert.Contains("<a class=\"button\" href=\"https://a.example/\">Write</a>", call, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://b.example/\">", call, StringComparison.Ordinal);
    }

    private static ProgrammePage Page(string body) => new(Guid.NewGuid(), "page", null, false, "fr", "page", "Title", "Lead", "Description", [], body, default);

    private static async Task<string> RenderAsync(Store store, ProgrammePage page, IPageBlock block)
    {
        var render = new RenderPage(store.Services.GetRequiredService<PageMarkup>(), store.Services.GetRequiredService<OperatorFacts>(), [block]);
        await using var html = new StringWriter();
        (await render.BodyAsync(page, TestContext.Current.CancellationToken)).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private sealed class Echo : IPageBlock
    {
        public string Name => "echo";

        public string? Language { get; private set; }

        public Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
        {
            Language = context.Language;
            return Task.FromResult<IHtmlContent>(new HtmlContentBuilder().AppendHtml("<aside>").AppendHtml(context.Html(context.Inner ?? "")).AppendHtml("</aside>"));
        }
    }
}
