using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class WordsTests : IDisposable
{
    private const string French = """
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        msgid "Open rounds"
        msgstr "Cycles ouverts"

        msgctxt "door"
        msgid "Open rounds"
        msgstr "Portes"

        msgid "Hello {name}"
        msgstr "Bonjour {name}"

        msgid "{n} place left"
        msgid_plural "{n} places left"
        msgstr[0] "{n} place restante"
        msgstr[1] "{n} places restantes"

        msgid "Confirm the session on {day}."
        msgstr "Confirmez la séance du {day:day}."

        msgid "By joining you accept the {terms}."
        msgstr "En vous inscrivant, vous acceptez <les> {terms}."

        msgid "Please fill in {0}."
        msgstr "Remplissez {0}."

        #, fuzzy
        msgid "Guessed"
        msgstr "Deviné"

        msgid "Not yet"
        msgstr ""
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("words-").FullName;
    private readonly Words words;

    public WordsTests()
    {
        File.WriteAllText(Path.Combine(folder, "fr.po"), French);
        words = new(LanguageList.OfTheProgramme, folder);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("fr", "Cycles ouverts")]
    [InlineData("fr-CA", "Cycles ouverts")]
    [InlineData("de", "Open rounds")]
    [InlineData("ja", "Open rounds")]
    [InlineData("", "Open rounds")]
    public void The_language_of_the_request_decides(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, words["Open rounds"]);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("Guessed")]
    [InlineData("Not yet")]
    [InlineData("Never heard of {this}")]
    public void What_is_not_translated_is_shown_in_English(string sentence) => Assert.Equal(sentence, words.For("fr")[sentence]);

    [Fact]
    public void A_context_tells_equal_English_words_apart()
    {
        Assert.Equal("Portes", words.For("fr").In("door")["Open rounds"]);
        Assert.Equal("Open rounds", words.For("fr").In("window")["Open rounds"]);
    }

    [Theory]
    [InlineData(0, "0 place restante")]
    [InlineData(1, "1 place restante")]
    [InlineData(12345, "12\u202F345 places restantes")]
    public void A_plural_follows_the_language(int n, string expected) =>
        Assert.Equal(expected, words.For("fr").Plural("{n} place left", "{n} places left", n));

    [Theory]
    [InlineData(1, "1 place left")]
    [InlineData(0, "0 places left")]
    public void A_plural_without_translation_follows_English(int n, string expected) =>
        Assert.Equal(expected, words.For("de").Plural("{n} place left", "{n} places left", n));

    [Fact]
    public void A_text_made_without_knowing_the_reader_is_said_in_the_readers_language()
    {
        var text = Text.Of("Hello {name}", ("name", Text.Plural("{n} place left", "{n} places left", 2)));

        Assert.Equal("Bonjour 2 places restantes", words.For("fr")[text]);
        Assert.Equal("Hello 2 places left", words.For("en")[text]);
        Assert.Equal("Hello 2 places left", text.ToString());
    }

    [Fact]
    public void A_translator_may_ask_for_another_form_of_a_date() => Assert.Equal(
        "Confirmez la séance du dimanche 1\u00A0mars.",
        words.For("fr")["Confirm the session on {day}.", ("day", new DateOnly(2026, 3, 1))]);

    [Theory]
    [InlineData("{name} {other} {", "Anna {other} {")]
    [InlineData("{{name}}", "{Anna}")]
    [InlineData("} {name", "} {name")]
    public void Braces_nobody_gave_a_value_for_stay(string sentence, string expected) =>
        Assert.Equal(expected, words.For("en")[sentence, ("name", "Anna")]);

    [Fact]
    public void A_value_with_braces_is_never_taken_for_a_placeholder() =>
        Assert.Equal("Bonjour {name} {0}", words.For("fr")["Hello {name}", ("name", "{name} {0}")]);

    [Fact]
    public void Html_encodes_everything_but_the_html_it_was_given()
    {
        using var page = new StringWriter();
        words.For("fr").Html("By joining you accept the {terms}.", ("terms", new HtmlString("<a href=\"/fr/terms\">conditions</a>")))
            .WriteTo(page, HtmlEncoder.Default);
        words.For("fr").Html("Hello {name}", ("name", "<b>")).WriteTo(page, HtmlEncoder.Default);

        Assert.Equal(
            "En vous inscrivant, vous acceptez &lt;les&gt; <a href=\"/fr/terms\">conditions</a>.Bonjour &lt;b&gt;",
            page.ToString());
    }

    [Fact]
    public void The_framework_gets_the_same_words()
    {
        IStringLocalizer localizer = words.For("fr");

        Assert.Equal("Remplissez Nom.", localizer["Please fill in {0}.", "Nom"].Value);
        Assert.Equal("Cycles ouverts", localizer["Open rounds"].Value);
        Assert.True(localizer["Unknown"].ResourceNotFound);
        Assert.Contains(localizer.GetAllStrings(), text => text.Value == "Cycles ouverts");
    }

    [Fact]
    public void Words_for_a_mail_do_not_follow_the_request()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
            var italian = words.For("it");
            Assert.Equal("1.234,5", words.For("de").Formats.Number(1234.5m));
            Assert.Equal("Open rounds", italian["Open rounds"]);
            Assert.Equal("Cycles ouverts", italian.For("fr")["Open rounds"]);
            Assert.Equal("en", italian.For("tlh").Language.Code);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_broken_file_stops_the_start()
    {
        File.WriteAllText(Path.Combine(folder, "de.po"), "msgid \"a\"\nmsgstr \"b");

        Assert.Contains("de.po, line 2", Assert.ThrowsAny<FormatException>(() => new Words(LanguageList.OfTheProgramme, folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_date_pattern_stops_the_start()
    {
        File.WriteAllText(Path.Combine(folder, "de.po"), French + "\n\nmsgctxt \"day\"\nmsgid \"dddd d MMMM\"\nmsgstr \"d 'offen\"\n");

        Assert.Contains("de.po", Assert.ThrowsAny<FormatException>(() => new Words(LanguageList.OfTheProgramme, folder)).Message, StringComparison.Ordinal);
    }
}
