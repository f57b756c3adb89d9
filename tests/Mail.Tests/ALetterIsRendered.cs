using System.Text;
using AngleSharp.Html.Parser;
using MimeKit;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Tests;

public sealed class ALetterIsRendered
{
    private static readonly Letter Rich = new("matched", Text.Of("Your pairs are formed"),
    [
        new Paragraph(Text.Of("Here is who coaches you, and whom you coach. These are two different people, and each of them has received a message like this one.")),
        new Section(Text.Of("Your coach"), "Jonas Keller",
            new Facts(new Fact(Text.Of("Credential"), "PCC"), new Fact(Text.Of("Write to"), new Uri("mailto:jonas@example.org")))),
        new Quote("I look forward to it.\n\nSee you soon", "Jonas"),
        new Button(Text.Of("Propose a first session"), "https://portal.example/en/my-round?a=1&b=2"),
    ]);

    [Fact]
    public async Task Html_and_plain_text_say_the_same()
    {
        var mail = await RenderedAsync(Rich);

        var plain = mail.TextBody!.ReplaceLineEndings(" ").Replace("> ", "", StringComparison.Ordinal);
        using var page = new HtmlParser().ParseDocument(mail.HtmlBody!);
        foreach (var pause in page.QuerySelectorAll("br")) pause.Replace(page.CreateTextNode(" "));
        foreach (var said in page.QuerySelectorAll("h1, h2, p:not(.name):not(.soft p), dt, dd, td.button a").Select(element => element.TextContent))
            foreach (var word in said.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
                Assert.Contains(word, plain, StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Replace("mailto:", "", StringComparison.Ordinal)))
            Assert.Contains(link, plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_is_wrapped_and_links_stand_alone()
    {
        var mail = await RenderedAsync(Rich);

        var lines = mail.TextBody!.ReplaceLineEndings("\n").Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 72, line));
        Assert.Contains("https://portal.example/en/my-round?a=1&b=2", lines);
        Assert.Contains("    jonas@example.org", lines);
        Assert.Contains("> I look forward to it.", lines);
        Assert.Contains("-- ", lines);
    }

    [Fact]
    public async Task Nothing_is_loaded_from_anywhere_and_nothing_runs()
    {
        var mail = await RenderedAsync(Rich);

        using var page = new HtmlParser().ParseDocument(mail.HtmlBody!);
        Assert.Empty(page.QuerySelectorAll("img, link, script, iframe, object, video, [src], [background], [style]"));
        Assert.DoesNotContain("url(", mail.HtmlBody!, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", mail.HtmlBody!, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("prefers-color-scheme: dark", mail.HtmlBody!, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(mail.HtmlBody!) < 100_000);
    }

    [Fact]
    public async Task What_people_typed_stays_text()
    {
        const string script = "<script>alert(1)</script>\u0000 & “quotes” 🙂 שלום";
        var mail = await RenderedAsync(new("news", Text.Of("From {who}", ("who", script)),
            [new Quote(script, script), new Section(Text.Of("Your coach"), script), new Facts(new Fact(Text.Of("Name"), script))]));

        using var page = new HtmlParser().ParseDocument(mail.HtmlBody!);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>alert(1)</script> & “quotes” 🙂 שלום", page.QuerySelector("dd")!.TextContent);
        Assert.Equal("From <script>alert(1)</script> & “quotes” 🙂 שלום", mail.Subject);
        Assert.DoesNotContain('\u0000', mail.TextBody!);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/en/rounds")]
    [InlineData("mailto:a@example.org")]
    public async Task A_button_leads_to_the_web_or_is_refused(string url)
    {
        await using var house = await MailHouse.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => house.SendAsync(new("news", Text.Of("News"), [new Button(Text.Of("Go"), url)])));
    }

    [Fact]
    public async Task Every_mail_says_that_no_person_wrote_it()
    {
        var mail = await RenderedAsync(Rich);

        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Null(mail.Headers["List-Unsubscribe"]);
    }

    [Fact]
    public async Task Mail_one_subscribed_to_can_be_stopped_with_one_click()
    {
        const string stop = "https://portal.example/en/stop/abc";
        var mail = await RenderedAsync(Rich, new() { UnsubscribeUrl = stop });

        Assert.Equal($"<{stop}>", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        Assert.Contains(stop, mail.TextBody!, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{stop}\">Stop these messages</a>", mail.HtmlBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attachment_arrives_as_it_was()
    {
        var mail = await RenderedAsync(Rich, new() { Attachments = [new("hours.csv", "text/csv", "a;b\r\né;ü\r\n"u8.ToArray())] });

        var file = Assert.IsAssignableFrom<MimePart>(Assert.Single(mail.Attachments));
        using var bytes = new MemoryStream();
        await file.Content!.DecodeToAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal("hours.csv", file.FileName);
        Assert.Equal("a;b\r\né;ü\r\n"u8.ToArray(), bytes.ToArray());
    }

    private static async Task<MimeMessage> RenderedAsync(Letter letter, Posting? how = null)
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(letter, Some.Anna with { Language = "en" }, how);
        await house.DeliverAsync();
        return Assert.Single(house.PickedUp);
    }
}
