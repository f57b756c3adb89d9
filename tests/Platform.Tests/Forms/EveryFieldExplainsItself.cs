using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ReciproCoach.Platform.Forms;

namespace ReciproCoach.Platform.Tests.Forms;

public class EveryFieldExplainsItself
{
    private static readonly SelectListItem[] Fields = [new("Leadership", "leadership"), new("Stress", "stress"), new("Family", "family")];

    [Fact]
    public void A_field_has_its_label_above_and_its_help_below_and_hands_other_attributes_to_the_input() => Assert.Equal(
        """
        <div class="field">
        <label for="Email">E-Mail-Adresse</label>
        <input aria-describedby="Email-help" aria-required="true" autocomplete="email" id="Email" maxlength="120" name="Email" spellcheck="false" type="email" value="" />
        <p class="help" id="Email-help">Wir schicken dir einen Link.</p>
        </div>
        """,
        new Form().Field(
            new FieldTagHelper { Type = "email", Label = "E-Mail-Adresse", Help = "Wir schicken dir einen Link." },
            page => page.Email,
            new TagHelperAttribute("autocomplete", "email")));

    [Fact]
    public void A_wrong_answer_is_kept_and_its_error_is_tied_to_the_input() => Assert.Equal(
        """
        <div class="field">
        <label for="Telephone">Téléphone <span class="muted">(facultatif)</span>
        </label>
        <input aria-describedby="Telephone-help Telephone-error" aria-invalid="true" id="Telephone" name="Telephone" type="tel" value="0043 &quot;664&quot; &lt;b&gt;" />
        <p class="help" id="Telephone-help">Par exemple 06 12 34 56 78.</p>
        <p class="error" id="Telephone-error">
        <span>Le numéro est incomplet.<br />Il contient des lettres.</span>
        </p>
        </div>
        """,
        new Form()
            .Typed("Telephone", "0043 \"664\" <b>")
            .Wrong("Telephone", "Le numéro est incomplet.")
            .Wrong("Telephone", "Il contient des lettres.")
            .Field(
                new FieldTagHelper { Type = "tel", Label = "Téléphone", Help = "Par exemple 06 12 34 56 78.", Optional = "facultatif" },
                page => page.Telephone));

    [Fact]
    public void A_passphrase_is_never_written_back_nor_cut_short()
    {
        var field = new Form().Typed("Passphrase", "correct horse battery").Field(
            new FieldTagHelper { Type = "password", Label = "Passphrase" }, page => page.Passphrase);

        Assert.DoesNotContain("correct", field, StringComparison.Ordinal);
        Assert.DoesNotContain("maxlength", field, StringComparison.Ordinal);
        Assert.DoesNotContain("value=", field, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_keeps_its_first_line_break_and_everything_typed()
    {
        var field = new Form().Typed("Bio", "\nHello <script>").Field(new AreaFieldTagHelper { Label = "Bio", Rows = 3 }, page => page.Bio);

        Assert.Contains("<textarea aria-required=\"true\" id=\"Bio\" name=\"Bio\" rows=\"3\">\n&#xA;Hello &lt;script&gt;</textarea>", field, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_marks_what_was_chosen_and_offers_a_prompt() => Assert.Equal(
        """
        <div class="field">
        <label for="Country">Field</label>
        <select aria-required="true" id="Country" name="Country">
        <option value="">Please choose</option>
        <option value="leadership">Leadership</option>
        <option selected="selected" value="stress">Stress</option>
        <option value="family">Family</option>
        </select>
        </div>
        """,
        new Form(new FormPage { Country = "stress" }).Field(
            new ChoiceFieldTagHelper { Label = "Field", Prompt = "Please choose", Items = Fields }, page => page.Country));

    [Fact]
    public void Boxes_stand_in_a_fieldset_and_the_first_can_be_led_to() => Assert.Equal(
        """
        <fieldset class="field wide">
        <legend>What about?</legend>
        <div>
        <label class="choice">
        <input aria-describedby="Specialities-error" aria-invalid="true" checked="checked" id="Specialities" name="Specialities" type="checkbox" value="leadership" /> <span>Leadership</span>
        </label>
        <label class="choice">
        <input aria-invalid="true" id="Specialities-2" name="Specialities" type="checkbox" value="stress" /> <span>Stress</span>
        </label>
        <label class="choice">
        <input aria-invalid="true" checked="checked" id="Specialities-3" name="Specialities" type="checkbox" value="family" /> <span>Family</span>
        </label>
        </div>
        <p class="error" id="Specialities-error">
        <span>One at most.</span>
        </p>
        </fieldset>
        """,
        new Form().Typed("Specialities", "leadership", "family").Wrong("Specialities", "One at most.").Field(
            new ChecksFieldTagHelper { Label = "What about?", Items = Fields }, page => page.Specialities, new TagHelperAttribute("class", "wide")));

    [Fact]
    public void Radio_buttons_read_the_property()
    {
        var field = new Form(new FormPage { Day = DayOfWeek.Friday }).Field(
            new RadiosFieldTagHelper { Label = "Day", Items = [new("Monday", "Monday"), new("Friday", "Friday")] }, page => page.Day);

        Assert.Contains("""<input checked="checked" id="Day-2" name="Day" type="radio" value="Friday" />""", field, StringComparison.Ordinal);
        Assert.Contains("""<input id="Day" name="Day" type="radio" value="Monday" />""", field, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_box_says_no_when_it_is_left_empty_and_its_words_may_hold_a_link()
    {
        var field = new Form().Typed("Agrees", "true", "false").Field(
            new CheckFieldTagHelper(), page => page.Agrees, "I agree to <a href=\"/en/ethics\">the ethics</a>.");

        Assert.Equal(
            """
            <div class="field">
            <label class="choice">
            <input checked="checked" id="Agrees" name="Agrees" type="checkbox" value="true" /> <span>I agree to <a href="/en/ethics">the ethics</a>.</span>
            </label>
            <input name="Agrees" type="hidden" value="false" />
            </div>
            """, field);
    }

    [Fact]
    public void Classes_given_by_the_page_stay_with_the_frame() =>
        Assert.StartsWith("<div class=\"field narrow\">", new Form().Field(
            new FieldTagHelper { Label = "Email" }, page => page.Email, new TagHelperAttribute("class", "narrow")), StringComparison.Ordinal);

    [Fact]
    public void An_id_of_the_pages_own_moves_label_help_and_error_along()
    {
        var field = new Form().Wrong("Email", "Which one?").Field(
            new FieldTagHelper { Label = "Email", Help = "Either" }, page => page.Email, new TagHelperAttribute("id", "second"));

        Assert.Contains("<label for=\"second\">", field, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"second-help second-error\"", field, StringComparison.Ordinal);
        Assert.Contains("id=\"second\" maxlength=\"120\" name=\"Email\"", field, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_meant_for_the_control_are_encoded_once() =>
        Assert.Contains("placeholder=\"Été &amp; hiver\"", new Form().Field(
            new FieldTagHelper { Label = "Saison" }, page => page.Country,
            new TagHelperAttribute("placeholder", new HtmlString("&#xC9;t&#xE9; &amp; hiver"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("stress", "<option selected=\"selected\">Stress</option>")]
    [InlineData("family", "<option>Stress</option>")]
    public void An_option_written_on_the_page_knows_whether_it_is_chosen(string chosen, string markup)
    {
        var attributes = new TagHelperAttributeList { new TagHelperAttribute("value", "stress") };
        var context = new TagHelperContext("option", attributes, new Dictionary<object, object>(), "x");
        context.Items[typeof(ChosenOptions)] = new ChosenOptions([chosen]);
        var output = new TagHelperOutput("option", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        output.Content.SetContent("Stress");

        new ChosenOptionTagHelper().Process(context, output);

        using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal(markup, writer.ToString());
    }
}
