using ReciproCoach.Platform.Forms;

namespace ReciproCoach.Platform.Tests.Forms;

public class TheSummaryLeadsToTheFields
{
    [Fact]
    public void Nothing_is_said_while_nothing_is_wrong() => Assert.Equal("", new Form().Summary("Look again"));

    [Fact]
    public void Each_error_links_to_its_field_and_one_of_no_field_stands_alone() => Assert.Equal(
        """
        <div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-heading">
        <h2 id="errors-heading">Zwei Angaben brauchen noch einen Blick</h2>
        <ul class="plain">
        <li>Die Runde ist voll.</li>
        <li>
        <a href="#Email">Bitte gib deine Adresse an.</a>
        </li>
        </ul>
        </div>
        """,
        new Form()
            .Wrong("Email", "Bitte gib deine Adresse an.")
            .Wrong("", "Die Runde ist voll.")
            .Summary("Zwei Angaben brauchen noch einen Blick"));

    [Fact]
    public void An_error_without_words_is_never_silent() =>
        Assert.Contains("<a href=\"#Fee\">The value 'abc' is invalid.</a>", Escaped(
            new Form().Typed("Fee", "abc").Wrong("Fee", new InvalidOperationException("inner")).Summary("Look again")), StringComparison.Ordinal);

    [Fact]
    public void Errors_come_in_the_order_the_page_asks()
    {
        var summary = new Form()
            .Wrong("Day", "sixth").Wrong("Fee", "fourth").Wrong("Nowhere", "seventh").Wrong("Specialities", "fifth")
            .Wrong("Telephone", "third").Wrong("Email", "second").Wrong("", "first")
            .Summary("Look again");

        string[] order = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
        var places = order.Select(word => summary.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Each_error_says_whose_it_is_where_the_field_has_a_label()
    {
        var form = new Form().Wrong("Email", "Please fill this in").Wrong("Telephone", "Please fill this in");
        var summary = form.SummaryAbove(() => form.Field(new FieldTagHelper { Label = "Your address" }, page => page.Email));
        Assert.Contains("<strong>Your address</strong> Please fill this in</a>", summary, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Telephone\">Please fill this in</a>", summary, StringComparison.Ordinal);
    }

    private static string Escaped(string html) => html.Replace("&#x27;", "'", StringComparison.Ordinal);
}
