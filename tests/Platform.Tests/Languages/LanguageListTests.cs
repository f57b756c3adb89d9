using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class LanguageListTests
{
    [Fact]
    public void Nothing_configured_means_the_five_languages_of_the_programme() =>
        Assert.Equal(["en", "fr", "de", "it", "es"], LanguageList.Read(Settings()).All.Select(language => language.Code));

    [Fact]
    public void A_sixth_language_is_configuration_and_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("words-").FullName;
        File.WriteAllText(Path.Combine(folder, "pt.po"), """
            msgid ""
            msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\n"

            msgid "Open rounds"
            msgstr "Rondas abertas"

            msgctxt "day"
            msgid "dddd d MMMM"
            msgstr "dddd, d 'de' MMMM"
            """);
        var configuration = Settings(
            ("0:Code", "en"), ("0:Name", "English"), ("0:FormattingCulture", "en-GB"),
            ("1:Code", "pt"), ("1:Name", "Português"), ("1:Fallback", "en"), ("1:FormattingCulture", "pt-PT"));
        using var services = new ServiceCollection().AddSingleton(configuration).AddWords(folder).BuildServiceProvider();

        var portuguese = services.GetRequiredService<Words>().For("pt");

        Assert.Equal("Rondas abertas", portuguese["Open rounds"]);
        Assert.Equal("domingo, 1\u00A0de março", portuguese.Formats.Day(new(2026, 3, 1)));
        Assert.Equal("1234,5", portuguese.Formats.Number(1234.5m));
        Assert.Equal("45\u00A0€", portuguese.Formats.Money(4500, "EUR"));
        Assert.Equal("Alemanha", portuguese.Formats.CountryName("DE"));
        Assert.Same(services.GetRequiredService<Words>(), services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(LanguageListTests)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_language_nobody_tabled_still_works()
    {
        var list = new LanguageList([new("fi", "Suomi", "ltr", null, "fi-FI")]);
        var folder = Directory.CreateTempSubdirectory("words-").FullName;

        var formats = new Words(list, folder).For("fi").Formats;

        Assert.Equal("sunnuntai 1\u00A0maaliskuuta 2026", formats.Date(new(2026, 3, 1)));
        Assert.Equal("45\u00A0€", formats.Money(4500, "EUR"));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("0:Code", "en", "Portal:Languages:0:Name")]
    [InlineData("0:Name", "English", "Portal:Languages:0:Code")]
    public void A_missing_setting_is_named(string key, string value, string named) => Assert.Contains(
        named, Assert.Throws<SettingProblemException>(() => LanguageList.Read(Settings((key, value)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lists_that_make_no_sense_are_refused()
    {
        Language One(string code, string? fallback = null, string direction = "ltr") => new(code, code, direction, fallback, "en-GB");

        Assert.Throws<SettingProblemException>(() => new LanguageList([]));
        Assert.Throws<SettingProblemException>(() => new LanguageList([One("en"), One("EN")]));
        Assert.Throws<SettingProblemException>(() => new LanguageList([One("en", "fr")]));
        Assert.Throws<SettingProblemException>(() => new LanguageList([One("en", "fr"), One("fr", "en")]));
        Assert.Throws<SettingProblemException>(() => new LanguageList([One("en", direction: "up")]));
    }

    [Fact]
    public void An_unknown_formatting_culture_stops_the_start()
    {
        var list = new LanguageList([new("en", "English", "ltr", null, "xx-YY")]);

        Assert.Contains("xx-YY", Assert.Throws<SettingProblemException>(() => new Words(list, "nowhere")).Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Portal:Languages:" + setting.Key, (string?)setting.Value)))
        .Build();
}
