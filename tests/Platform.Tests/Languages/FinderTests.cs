using ReciproCoach.Locales.Tool;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class FinderTests
{
    [Theory]
    [InlineData("""<h1 title="@T["Close"]">""", "Close")]
    [InlineData("""@T["Hello {name}", ("name", Model["x"])]""", "Hello {name}")]
    [InlineData("""@(T["A \"b\" \u00e9 \\"])""", "A \"b\" é \\")]
    [InlineData("""T[@"C:\ ""x"" "]""", "C:\\ \"x\" ")]
    [InlineData("T[\"\"\"raw \"x\" \"\"\"]", "raw \"x\" ")]
    [InlineData("T[\"\"\"\n    one\n      two\n    \"\"\"]", "one\n  two")]
    [InlineData("T[\"one \" +\n   \"two\"]", "one two")]
    [InlineData("""T.Html("By joining you accept the {terms}.", ("terms", link))""", "By joining you accept the {terms}.")]
    [InlineData("""words.For(member.Language)["In a mail"]""", "In a mail")]
    [InlineData("""words.For(Pick("x", 'y'))["In a mail"]""", "In a mail")]
    [InlineData("""Text.Of("A rule", ("a", T(")")))""", "A rule")]
    [InlineData("""[Required, Display(Name = "Your name", Order = 1)]""", "Your name")]
    [InlineData("""[StringLength(5, ErrorMessage = "At most {1} characters.")]""", "At most {1} characters.")]
    public void A_sentence_is_found_however_it_is_written(string code, string expected)
    {
        var found = Finder.FindIn(code, "a.cshtml");

        Assert.Empty(found.Problems);
        Assert.Equal(new(null, expected), Assert.Single(found.All).Key);
    }

    [Theory]
    [InlineData("""T.In("round")["Open"]""")]
    [InlineData("""T.For("fr").In("round")["Open"]""")]
    [InlineData("""Text.In("round").Of("Open")""")]
    [InlineData("""Text.In(nameof(Rules.round)).Of("Open")""")]
    public void A_context_is_found_with_its_sentence(string code) =>
        Assert.Equal(new("round", "Open"), Assert.Single(Finder.FindIn(code, "a.cs").All).Key);

    [Theory]
    [InlineData("""T.Plural("{n} place", "{n} places", Model.Count(x => x > 1), ("a", b))""", null)]
    [InlineData("""Text.Plural("{n} place", "{n} " + "places", n)""", null)]
    [InlineData("""T.In("round").Plural("{n} place", "{n} places", n)""", "round")]
    [InlineData("""Text.In("round").Plural("{n} place", "{n} places", n)""", "round")]
    public void A_plural_is_found_with_both_forms(string code, string? context)
    {
        var found = Assert.Single(Finder.FindIn(code, "a.cs").All);

        Assert.Equal(new PoKey(context, "{n} place"), found.Key);
        Assert.Equal("{n} places", found.Plural);
    }

    [Theory]
    [InlineData("""T[open ? "Open" : "Closed"]""")]
    [InlineData("""T[state switch { "x" => "Open", _ => "Closed" }]""")]
    [InlineData("""T["Open"] + T["Closed"]""")]
    public void Every_sentence_of_a_choice_is_found(string code) =>
        Assert.Equal(["Open", "Closed"], Finder.FindIn(code, "a.cs").All.Select(found => found.Key.Id));

    [Theory]
    [InlineData("// T[\"x\"]")]
    [InlineData("/// <c>Text.Of(\"x\")</c>")]
    [InlineData("@* T[\"x\"] *@")]
    [InlineData("T[text]")]
    [InlineData("List<T[]> Text; words.Count(\"x\")")]
    [InlineData("[Required(ErrorMessage = Messages.Required)]")]
    public void What_is_no_sentence_is_left_alone(string code)
    {
        var found = Finder.FindIn(code, "a.cs");

        Assert.Empty(found.All);
        Assert.Empty(found.Problems);
    }

    [Theory]
    [InlineData("\n T[$\"Hello {name}\"]")]
    [InlineData("\n T[\"Hello \" + name]")]
    [InlineData("\n T.In(rule.Name)[\"Open\"]")]
    [InlineData("\n T.Plural($\"{n} place\", \"{n} places\", n)")]
    public void A_sentence_put_together_in_code_is_a_problem_with_its_line(string code) =>
        Assert.StartsWith("a.cs:2: ", Assert.Single(Finder.FindIn(code, "a.cs").Problems), StringComparison.Ordinal);

    [Fact]
    public void A_comment_for_translators_goes_with_the_sentence()
    {
        var found = Finder.FindIn("code();\n// Translators: a button,\n// keep it short\nT[\"Go\"]", "a.cs");

        Assert.Equal("a button, keep it short", Assert.Single(found.All).Note);
    }
}
