using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Coaches of five languages, each found in the words of those who look for them.</summary>
public sealed class FiveCoaches : IAsyncLifetime
{
    public SqlitePortal Portal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portal.AddCoachAsync("Hélène Marchand", "fr", "J’accompagne les transitions et l’équipe de direction.", profile => profile with { Country = "BE" });
        await Portal.AddCoachAsync("Jörg Weiß", "de", "Ich begleite Häuser und Führungskräfte in Veränderungen.", profile => profile with { Country = "DE" });
        await Portal.AddCoachAsync("Chiara D’Angelo", "it", "Lavoro con la cultura dell’azienda e con le persone.", profile => profile with { Country = "IT" });
        await Portal.AddCoachAsync("Íñigo Núñez", "es", "Acompaño decisiones difíciles y organizaciones pequeñas.", profile => profile with { Country = "ES" });
        await Portal.AddCoachAsync("Ewan Leader", "en", "Helping people who are changing careers.", profile => profile with { Country = "GB", Specialities = ["retirement"] });
        await Portal.IndexedAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

/// <inheritdoc cref="FiveCoaches"/>
public sealed class FindingACoach(FiveCoaches five) : IClassFixture<FiveCoaches>
{
    [Theory]
    [InlineData("fr", "transition", "Hélène Marchand")]
    [InlineData("fr", "équipes", "Hélène Marchand")]
    [InlineData("fr", "equipe", "Hélène Marchand")]
    [InlineData("fr", "l'equipe", "Hélène Marchand")]
    [InlineData("de", "Haus", "Jörg Weiß")]
    [InlineData("de", "fuhrungskraft", "Jörg Weiß")]
    [InlineData("de", "Fuehrungskraefte", "Jörg Weiß")]
    [InlineData("it", "azienda", "Chiara D’Angelo")]
    [InlineData("it", "aziende", "Chiara D’Angelo")]
    [InlineData("it", "dell’azienda", "Chiara D’Angelo")]
    [InlineData("es", "decision", "Íñigo Núñez")]
    [InlineData("es", "organización", "Íñigo Núñez")]
    [InlineData("en", "change", "Ewan Leader")]
    [InlineData("en", "career", "Ewan Leader")]
    public async Task By_another_form_of_a_word_with_or_without_its_accents(string language, string words, string name)
    {
        using var visitor = five.Portal.Visitor();

        Assert.Equal([name], (await visitor.LookForAsync(language, words)).Names());
    }

    [Theory]
    [InlineData("Marchand", "Hélène Marchand")]
    [InlineData("helene", "Hélène Marchand")]
    [InlineData("weiss", "Jörg Weiß")]
    [InlineData("nunez", "Íñigo Núñez")]
    [InlineData("D'Angelo", "Chiara D’Angelo")]
    public async Task By_name_in_every_language(string words, string name)
    {
        using var visitor = five.Portal.Visitor();

        foreach (var language in new[] { "en", "fr", "de", "it", "es" })
            Assert.Equal([name], (await visitor.LookForAsync(language, words)).Names());
    }

    [Theory]
    [InlineData("en", "Führungskräfte", "Jörg Weiß")]
    [InlineData("es", "équipes", "Hélène Marchand")]
    [InlineData("fr", "Ruhestand", "Ewan Leader")]
    [InlineData("it", "pensione", "Ewan Leader")]
    [InlineData("de", "Belgien", "Hélène Marchand")]
    public async Task By_words_of_another_language_than_the_pages_or_the_coachs(string language, string words, string name)
    {
        using var visitor = five.Portal.Visitor();

        Assert.Equal([name], (await visitor.LookForAsync(language, words)).Names());
    }

    [Theory]
    [InlineData("fr", "transiton", "Hélène Marchand")]
    [InlineData("en", "Marchnad", "Hélène Marchand")]
    [InlineData("de", "Veränderngen", "Jörg Weiß")]
    public async Task In_spite_of_a_slip_of_the_finger_which_the_page_says(string language, string words, string name)
    {
        using var visitor = five.Portal.Visitor();

        var page = await visitor.LookForAsync(language, words);

        Assert.Equal([name], page.Names());
        Assert.NotNull(page.Document.QuerySelector("section > .note"));
    }

    [Fact]
    public async Task Every_word_of_a_short_question_must_fit_and_little_words_do_not_matter()
    {
        using var visitor = five.Portal.Visitor();

        Assert.Equal(["Hélène Marchand"], (await visitor.LookForAsync("fr", "les transitions de l’équipe")).Names());
        Assert.Empty((await visitor.LookForAsync("fr", "transitions azienda")).Names());
    }

    [Fact]
    public async Task Who_is_called_like_the_words_comes_first()
    {
        await five.Portal.AddCoachAsync("Ana Gil", "de", "Segelflug, Segelflug und noch einmal Segelflug.");
        await five.Portal.AddCoachAsync("Martin Segelflug", "es", "Nada más.");
        using var visitor = five.Portal.Visitor();

        Assert.Equal(["Martin Segelflug", "Ana Gil"], (await visitor.LookForAsync("de", "segelflug")).Names());
    }

    [Fact]
    public async Task The_text_shown_is_marked_with_its_own_language()
    {
        using var visitor = five.Portal.Visitor();

        var there = (await visitor.LookForAsync("de", "Weiß")).Document.QuerySelector(".results .offer")!;
        var elsewhere = (await visitor.LookForAsync("en", "Weiß")).Document.QuerySelector(".results .offer")!;

        Assert.Null(there.GetAttribute("lang"));
        Assert.Equal("de", elsewhere.GetAttribute("lang"));
    }
}
