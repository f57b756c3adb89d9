using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class PluralFormsTests
{
    [Theory]
    [InlineData("nplurals=2; plural=(n != 1);", new[] { 1, 0, 1, 1 })]
    [InlineData("nplurals=2; plural=(n > 1);", new[] { 0, 0, 1, 1 })]
    [InlineData("nplurals=1; plural=0;", new[] { 0, 0, 0, 0 })]
    [InlineData("nplurals=2; plural=n != 1", new[] { 1, 0, 1, 1 })]
    [InlineData("nplurals=2; plural=!!n;", new[] { 0, 1, 1, 1 })]
    [InlineData("nplurals=3; plural=n==1 ? 0 : n % 1000000 == 0 && n ? 2 : 1;", new[] { 1, 0, 1, 2 })]
    public void A_rule_gives_the_form_of_0_1_2_and_a_million(string header, int[] expected)
    {
        var forms = PluralForms.Parse(header);

        Assert.Equal(expected, new ulong[] { 0, 1, 2, 1_000_000 }.Select(forms.Of));
    }

    [Fact]
    public void Operators_bind_as_in_C()
    {
        // 1 + 2 * 3 is 7, 7 - 2 - 1 is 4; && binds tighter than ||, and ?: goes to the right.
        var forms = PluralForms.Parse("nplurals=3; plural=1 + 2 * 3 - 2 - 1 == 4 ? n == 0 || n == 1 && n == 2 ? 0 : n < 5 ? 1 : 2 : 0;");

        Assert.Equal([0, 1, 1, 2], new ulong[] { 0, 1, 4, 5 }.Select(forms.Of));
    }

    [Theory]
    [InlineData("nplurals=2; plural=(n > 1);", 0.5, 0)]
    [InlineData("nplurals=2; plural=(n > 1);", 1.5, 0)]
    [InlineData("nplurals=2; plural=(n > 1);", 2.5, 1)]
    [InlineData("nplurals=2; plural=(n != 1);", 0.5, 1)]
    [InlineData("nplurals=2; plural=(n != 1);", 1.0, 0)]
    [InlineData("nplurals=2; plural=(n != 1);", 1.5, 1)]
    [InlineData("nplurals=2; plural=(n != 1);", -1.0, 0)]
    public void Fractions_are_singular_below_two_only_where_zero_is(string header, double n, int expected) =>
        Assert.Equal(expected, PluralForms.Parse(header).Of((decimal)n));

    [Theory]
    [InlineData("")]
    [InlineData("nplurals=2")]
    [InlineData("nplurals=0; plural=0;")]
    [InlineData("nplurals=2; plural=(n != 1;")]
    [InlineData("nplurals=2; plural=n !;")]
    [InlineData("nplurals=2; plural=m > 1;")]
    [InlineData("nplurals=2; plural=n > 1 1;")]
    [InlineData("nplurals=2; plural=n ? 1;")]
    [InlineData("nplurals=2; plural=99999999999999999999;")]
    public void A_rule_that_cannot_be_read_is_named(string header) =>
        Assert.Contains("Plural", Assert.Throws<FormatException>(() => PluralForms.Parse(header)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("nplurals=2; plural=n;", "2 gives 2")]
    [InlineData("nplurals=2; plural=1/n;", "division by zero")]
    [InlineData("nplurals=2; plural=n-1;", "0 gives 18446744073709551615")]
    public void A_rule_that_names_no_form_for_a_number_is_refused_with_the_number(string header, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => PluralForms.Parse(header)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_nested_without_end_is_refused_and_does_not_exhaust_the_stack()
    {
        var deep = new string('(', 100_000) + "n" + new string(')', 100_000);

        Assert.Throws<FormatException>(() => PluralForms.Parse($"nplurals=2; plural={deep};"));
    }
}
