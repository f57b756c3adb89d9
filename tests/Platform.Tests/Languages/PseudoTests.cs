using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class PseudoTests
{
    private static readonly Words Pseudo = new Words(new LanguageList(LanguageList.OfTheProgramme.All, withPseudo: true), TheRepository.Locales).For(PseudoLanguage.Code);

    [Theory]
    [InlineData("Open rounds")]
    [InlineData("OK")]
    [InlineData("You can ask for up to five coaches, in order.")]
    [InlineData("We hold your place for {n} minutes while you pay.")]
    public void Text_is_bracketed_accented_and_at_least_forty_percent_longer(string sentence)
    {
        var pseudo = PseudoText.Of(sentence);

        Assert.StartsWith("[", pseudo, StringComparison.Ordinal);
        Assert.EndsWith("]", pseudo, StringComparison.Ordinal);
        Assert.True(Visible(pseudo) - 2 >= Visible(sentence) * 1.4, $"{pseudo} is too short.");
        Assert.DoesNotContain(pseudo.Replace("{n}", "", StringComparison.Ordinal), char.IsAsciiLetter);
    }

    [Fact]
    public void Placeholders_and_markup_stay() =>
        Assert.Matches(@"^\[.+\{name:short\}.+\{1\}.+<a href=""/x"">.+</a>.+\]$", PseudoText.Of("Hello {name:short}, {1} and <a href=\"/x\">there</a> now"));

    [Theory]
    [InlineData("{day}, {time} ({city})")]
    [InlineData(", ")]
    public void What_has_no_words_stays_as_it_is(string text) => Assert.Equal(text, PseudoText.Of(text));

    [Fact]
    public void Plurals_follow_English()
    {
        Assert.Equal(PseudoText.Of("{n} place").Replace("{n}", "1", StringComparison.Ordinal), Pseudo.Plural("{n} place", "{n} places", 1));
        Assert.Equal(PseudoText.Of("{n} places").Replace("{n}", "0", StringComparison.Ordinal), Pseudo.Plural("{n} place", "{n} places", 0));
    }

    [Fact]
    public void Dates_and_names_are_those_of_a_real_language_without_an_English_letter()
    {
        Assert.Equal("Κυριακή 1\u00A0Μαρτίου 2026", Pseudo.Formats.Date(new(2026, 3, 1)));
        Assert.Equal("Γερμανία", Pseudo.Formats.CountryName("DE"));
        Assert.Equal("1.234,5", Pseudo.Formats.Number(1234.5m));
        Assert.Equal("45,50\u00A0€", Pseudo.Formats.Money(4550, "EUR"));
    }

    [Fact]
    public void It_is_found_by_its_code_and_offered_to_nobody()
    {
        var languages = new LanguageList(LanguageList.OfTheProgramme.All, withPseudo: true);

        Assert.Equal(5, languages.All.Count);
        Assert.Equal(PseudoLanguage.Code, languages.Find("qps-ploc")?.Code);
        Assert.Equal(languages.Pseudo, languages.Of(CultureInfo.GetCultureInfo(PseudoLanguage.Code)));
        Assert.Null(LanguageList.OfTheProgramme.Find(PseudoLanguage.Code));
    }

    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    [InlineData("Testing", null, false)]
    [InlineData("Testing", "true", true)]
    [InlineData("Production", null, false)]
    public void It_is_spoken_in_Development_and_where_a_setting_asks_for_it(string environment, string? setting, bool spoken) =>
        Assert.Equal(spoken, LanguageList.Read(Settings(setting), new Somewhere(environment)).Pseudo is not null);

    [Fact]
    public void Production_never_speaks_it()
    {
        var problem = Assert.Throws<SettingProblemException>(() => LanguageList.Read(Settings("true"), new Somewhere("Production")));

        Assert.Contains("Portal:PseudoLanguage", problem.Message, StringComparison.Ordinal);
    }

    private static double Visible(string text) => text.Replace("{n}", "", StringComparison.Ordinal).Length;

    private static IConfiguration Settings(string? pseudo) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Portal:PseudoLanguage", pseudo)]).Build();

    private sealed class Somewhere(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = TheRepository.Root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
