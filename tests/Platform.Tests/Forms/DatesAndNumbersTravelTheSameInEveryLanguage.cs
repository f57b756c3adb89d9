using System.Globalization;
using ReciproCoach.Platform.Forms;

namespace ReciproCoach.Platform.Tests.Forms;

public sealed class DatesAndNumbersTravelTheSameInEveryLanguage : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public DatesAndNumbersTravelTheSameInEveryLanguage() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    [Fact]
    public void A_day_is_written_as_browsers_write_it() => Assert.Contains(
        """id="Starts" name="Starts" type="date" value="2026-12-07" """.TrimEnd(),
        new Form(new FormPage { Starts = new DateOnly(2026, 12, 7) }).Field(new DateFieldTagHelper { Label = "Début" }, page => page.Starts),
        StringComparison.Ordinal);

    [Fact]
    public void A_moment_is_a_day_and_a_time() => Assert.Contains(
        """name="ClosesAt" type="datetime-local" value="2026-12-01T18:00" """.TrimEnd(),
        new Form(new FormPage { ClosesAt = new DateTime(2026, 12, 1, 18, 0, 0, DateTimeKind.Unspecified) })
            .Field(new DateFieldTagHelper { Label = "Clôture" }, page => page.ClosesAt),
        StringComparison.Ordinal);

    [Fact]
    public void A_number_field_keeps_the_point_and_tells_the_binder_so()
    {
        var field = new Form(new FormPage { Fee = 35.5m }).Field(new FieldTagHelper { Type = "number", Label = "Frais" }, page => page.Fee);

        Assert.Contains("value=\"35.5\"", field, StringComparison.Ordinal);
        Assert.Contains("""<input name="__Invariant" type="hidden" value="Fee" />""", field, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_field_shows_a_number_as_the_reader_writes_it() => Assert.Contains(
        "value=\"35,5\"",
        new Form(new FormPage { Fee = 35.5m }).Field(new FieldTagHelper { Label = "Frais" }, page => page.Fee),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_no_date_is_shown_again_as_typed() => Assert.Contains(
        "value=\"31 février\"",
        new Form().Typed("Starts", "31 février").Wrong("Starts", "Ce jour n’existe pas.").Field(new DateFieldTagHelper { Label = "Début" }, page => page.Starts),
        StringComparison.Ordinal);
}
