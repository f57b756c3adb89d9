using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Mail;
using ReciproCoach.Members.Account;
using ReciproCoach.Platform.Database;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Visitors;

/// <summary>A programme adds Portuguese: configuration, a PO file and a page, no code.</summary>
public sealed class ASixthLanguage(PortuguesePortal portal) : IClassFixture<PortuguesePortal>
{
    [Fact]
    public async Task Its_home_page_and_words_are_there()
    {
        using var visitor = portal.Visitor();

        var home = await visitor.OpenAsync("/pt");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("pt", home.Language);
        Assert.Contains("Acompanhas uma pessoa.", home.Heading, StringComparison.Ordinal);
        Assert.Equal("A minha página", home.Document.QuerySelector(".own")!.TextContent);
        Assert.Equal(6, home.Document.QuerySelectorAll(".languages a").Length);
        Assert.NotNull(home.Document.QuerySelector("link[hreflang='pt']"));
    }

    [Fact]
    public async Task What_it_lacks_is_read_in_its_fallback_and_nothing_old_breaks()
    {
        using var visitor = portal.Visitor();

        var home = await visitor.OpenAsync("/pt");
        var ethics = await visitor.OpenAsync("/en/ethics");

        Assert.Contains("/pt/aviso-legal", home.Document.QuerySelectorAll(".foot a").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/pt/aviso-legal")).Status);
        Assert.Equal(HttpStatusCode.OK, ethics.Status);
        Assert.Null(ethics.Document.QuerySelector("link[hreflang='pt']"));
        Assert.Equal("/pt", ethics.Document.QuerySelector(".languages a[lang='pt']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/pt/etica")]
    [InlineData("/pt/rounds")]
    [InlineData("/pt/rounds/news")]
    [InlineData("/pt/coaches")]
    [InlineData("/pt/register")]
    [InlineData("/pt/sign-in")]
    [InlineData("/pt/sign-in/forgotten")]
    public async Task Every_kind_of_page_opens_in_it_with_its_words(string path)
    {
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("A minha página", page.Document.QuerySelector(".own")!.TextContent);
    }

    [Fact]
    public async Task Only_what_is_written_in_it_stands_in_the_sitemap()
    {
        using var client = portal.CreateClient();

        var sitemap = await client.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken);

        Assert.Contains("<loc>https://portal.test/pt</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://portal.test/es/etica</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("https://portal.test/pt/etica", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_to_its_reader_says_what_is_translated_and_the_rest_in_the_fallback()
    {
        await portal.InsideAsync(async services =>
        {
            services.GetRequiredService<IPost>().Send(new Recipient("ana@example.org", "Ana", "pt", "Europe/Lisbon"), AccountIsClosed.Letter());
            await services.GetRequiredService<PortalDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await portal.DeliverAsync();

        var mail = Assert.Single(portal.Mailbox.To("ana@example.org"));
        Assert.Equal("Tu cuenta está eliminada", mail.Subject);
        Assert.Contains("Olá Ana,", mail.TextBody!, StringComparison.Ordinal);
        Assert.Contains("lang=\"pt\"", mail.HtmlBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_it_has_not_is_missing_in_its_own_words_or_in_its_fallbacks()
    {
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/pt/nada");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Esta página no existe.", page.Heading);
    }
}

/// <summary>The portal of a programme that has added Portuguese, with Spanish to fall back to.</summary>
public sealed class PortuguesePortal : PortalApp
{
    public PortuguesePortal()
    {
        (string Code, string Name, string Culture, string Fallback)[] languages =
            [("en", "English", "en-GB", ""), ("fr", "Français", "fr-FR", "en"), ("de", "Deutsch", "de-DE", "en"), ("it", "Italiano", "it-IT", "en"), ("es", "Español", "es-ES", "en"), ("pt", "Português", "pt-PT", "es")];
        foreach (var (language, n) in languages.Select((language, n) => (language, n)))
        {
            Settings[$"Portal:Languages:{n}:Code"] = language.Code;
            Settings[$"Portal:Languages:{n}:Name"] = language.Name;
            Settings[$"Portal:Languages:{n}:FormattingCulture"] = language.Culture;
            if (language.Fallback.Length > 0) Settings[$"Portal:Languages:{n}:Fallback"] = language.Fallback;
        }
        Settings["Portal:LocalesFolder"] = CopyWith("locales", "pt.po", """
            msgid ""
            msgstr ""
            "Language: pt\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\n"

            msgid "My page"
            msgstr "A minha página"

            msgid "Hello {name},"
            msgstr "Olá {name},"
            """);
        Settings["Content:Folder"] = CopyWith("content", "pt/home.md", """
            ---
            slug: ''
            title: Coaching recíproco entre pares
            summary: Dás tantas sessões quantas recebes, e nunca à pessoa que tas dá.
            description: Coaching recíproco entre pares, em português.
            hero: [Acompanhas uma pessoa., Outra acompanha-te.]
            ---
            ::open-rounds
            """);
    }

    private string CopyWith(string folder, string file, string text)
    {
        var copy = Path.Combine(DataDirectory, folder);
        foreach (var source in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, folder), source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
        File.WriteAllText(Path.Combine(copy, file), text + "\n");
        return copy;
    }
}
