using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class FormatsTests
{
    private static readonly DateOnly FirstOfMarch = new(2026, 3, 1);

    [Theory]
    [InlineData("en", "Sunday 1\u00A0March 2026", "Sunday 1\u00A0March 2026", "Sunday 1\u00A0March", "1\u00A0March 2026", "1 Mar 2026", "March 2026")]
    [InlineData("fr", "dimanche 1er\u00A0mars 2026", "dimanche 1er\u00A0mars 2026", "dimanche 1er\u00A0mars", "1er\u00A0mars 2026", "01/03/2026", "mars 2026")]
    [InlineData("de", "Sonntag, 1.\u00A0März 2026", "Sonntag, 1.\u00A0März 2026", "Sonntag, 1.\u00A0März", "1.\u00A0März 2026", "01.03.2026", "März 2026")]
    [InlineData("it", "domenica 1º\u00A0marzo 2026", "domenica 1º\u00A0marzo 2026", "domenica 1º\u00A0marzo", "1º\u00A0marzo 2026", "01/03/2026", "marzo 2026")]
    [InlineData("es", "domingo, 1\u00A0de marzo de 2026", "domingo 1\u00A0de marzo de 2026", "domingo 1\u00A0de marzo", "1\u00A0de marzo de 2026", "1/3/2026", "marzo de 2026")]
    public void The_first_of_March_is_written_as_each_language_writes_it(
        string language, string alone, string inSentence, string day, string plain, string table, string month)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(alone, formats.Date(FirstOfMarch));
        Assert.Equal(inSentence, formats.DateInSentence(FirstOfMarch));
        Assert.Equal(day, formats.Day(FirstOfMarch));
        Assert.Equal(plain, formats.PlainDate(FirstOfMarch));
        Assert.Equal(table, formats.ShortDate(FirstOfMarch));
        Assert.Equal(month, formats.Month(FirstOfMarch));
    }

    [Theory]
    [InlineData("fr", "mercredi 11\u00A0mars 2026")]
    [InlineData("it", "mercoledì 11\u00A0marzo 2026")]
    public void Only_the_first_of_the_month_is_an_ordinal(string language, string expected) =>
        Assert.Equal(expected, TheRepository.Words.For(language).Formats.Date(new(2026, 3, 11)));

    [Theory]
    [InlineData("en", "14:05", "18:00", "Wednesday 14 October, 18:00 (Paris)")]
    [InlineData("fr", "14 h 05", "18 h", "mercredi 14 octobre à 18 h (Paris)")]
    [InlineData("de", "14:05", "18:00", "Mittwoch, 14. Oktober, 18:00 Uhr (Paris)")]
    [InlineData("it", "14:05", "18:00", "mercoledì 14 ottobre, ore 18:00 (Parigi)")]
    [InlineData("es", "14:05", "18:00", "miércoles 14 de octubre, 18:00 h (París)")]
    public void Times_and_moments_read_like_prose(string language, string time, string fullHour, string moment)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(time, Plain(formats.Time(new(14, 5))));
        Assert.Equal(fullHour, Plain(formats.Time(new(18, 0))));
        Assert.Equal("14:05", formats.Clock(new(14, 5)));
        Assert.Equal(moment, Plain(formats.Moment(new(2026, 10, 14, 18, 0, 0), "Europe/Paris")));
    }

    [Theory]
    [InlineData("en", "€45", "€45.50", "-€1,234.50", "¥500", "CHF~45", "US$45")]
    [InlineData("fr", "45~€", "45,50~€", "-1_234,50~€", "500~¥", "45~CHF", "45~US$")]
    [InlineData("de", "45~€", "45,50~€", "-1.234,50~€", "500~¥", "45~CHF", "45~US$")]
    [InlineData("it", "45~€", "45,50~€", "-1234,50~€", "500~¥", "45~CHF", "45~US$")]
    [InlineData("es", "45~€", "45,50~€", "-1234,50~€", "500~¥", "45~CHF", "45~US$")]
    public void Money_takes_its_sign_from_the_amount_and_never_breaks(
        string language, string whole, string cents, string negative, string yen, string francs, string dollars)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(Spaced(whole), formats.Money(45_00, "EUR"));
        Assert.Equal(Spaced(cents), formats.Money(45_50, "eur"));
        Assert.Equal(Spaced(negative), formats.Money(-1234_50, "EUR"));
        Assert.Equal(Spaced(yen), formats.Money(500, "JPY"));
        Assert.Equal(Spaced(francs), formats.Money(45_00, "CHF"));
        Assert.Equal(Spaced(dollars), formats.Money(45_00, "USD"));
        Assert.Equal(Spaced(whole), TheRepository.Words.For(language)["{fee}", ("fee", new Amount(45_00, "EUR"))]);
    }

    [Theory]
    [InlineData("en", "1,234.5", "12,345", "15%")]
    [InlineData("fr", "1_234,5", "12_345", "15~%")]
    [InlineData("de", "1.234,5", "12.345", "15~%")]
    [InlineData("it", "1234,5", "12.345", "15%")]
    [InlineData("es", "1234,5", "12_345", "15~%")]
    public void Numbers_are_grouped_as_the_language_does(string language, string small, string large, string share)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(Spaced(small), formats.Number(1234.5m));
        Assert.Equal(Spaced(large), formats.Number(12345));
        Assert.Equal(Spaced(share), formats.Percent(0.15m));
    }

    [Theory]
    [InlineData("en", "1 hour", "1.5 hours", "0.5 hours", "2 hours")]
    [InlineData("fr", "1 heure", "1,5 heure", "0,5 heure", "2 heures")]
    [InlineData("de", "1 Stunde", "1,5 Stunden", "0,5 Stunden", "2 Stunden")]
    [InlineData("it", "1 ora", "1,5 ore", "0,5 ore", "2 ore")]
    [InlineData("es", "1 hora", "1,5 horas", "0,5 horas", "2 horas")]
    public void Fractions_of_hours_agree_with_their_number(string language, string one, string oneAndAHalf, string half, string two)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal([one, oneAndAHalf, half, two], [formats.Hours(60), formats.Hours(90), formats.Hours(30), formats.Hours(120)]);
    }

    [Theory]
    [InlineData("en", "A, B and C", "A or B")]
    [InlineData("fr", "A, B et C", "A ou B")]
    [InlineData("de", "A, B und C", "A oder B")]
    [InlineData("it", "A, B e C", "A o B")]
    [InlineData("es", "A, B y C", "A o B")]
    public void Lists_end_with_the_connecting_word(string language, string and, string or)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(and, formats.List(["A", "B", "C"]));
        Assert.Equal(or, formats.Either(["A", "B"]));
        Assert.Equal("A", formats.List(["A"]));
        Assert.Equal("", formats.List([]));
    }

    [Theory]
    [InlineData("inglés", "español e inglés")]
    [InlineData("Hidalgo", "español e Hidalgo")]
    [InlineData("hielo", "español y hielo")]
    [InlineData("yoga", "español y yoga")]
    [InlineData("Yves", "español e Yves")]
    [InlineData("francés", "español y francés")]
    public void Spanish_changes_y_before_its_own_sound(string last, string expected) =>
        Assert.Equal(expected, TheRepository.Words.For("es").Formats.List(["español", last]));

    [Theory]
    [InlineData("8", "7 u 8")]
    [InlineData("otros", "7 u otros")]
    [InlineData("horas", "7 u horas")]
    [InlineData("9", "7 o 9")]
    public void Spanish_changes_o_before_its_own_sound(string last, string expected) =>
        Assert.Equal(expected, TheRepository.Words.For("es").Formats.Either(["7", last]));

    [Theory]
    [InlineData("en", "today", "tomorrow", "yesterday", "in 6 days", "2 days ago")]
    [InlineData("fr", "aujourd’hui", "demain", "hier", "dans 6 jours", "il y a 2 jours")]
    [InlineData("de", "heute", "morgen", "gestern", "in 6 Tagen", "vor 2 Tagen")]
    [InlineData("it", "oggi", "domani", "ieri", "tra 6 giorni", "2 giorni fa")]
    [InlineData("es", "hoy", "mañana", "ayer", "dentro de 6 días", "hace 2 días")]
    public void Days_are_told_from_today(string language, string today, string tomorrow, string yesterday, string later, string ago)
    {
        var formats = TheRepository.Words.For(language).Formats;
        string Told(int days) => formats.Relative(FirstOfMarch.AddDays(days), FirstOfMarch);

        Assert.Equal([today, tomorrow, yesterday, later, ago], [Told(0), Told(1), Told(-1), Told(6), Told(-2)]);
    }

    [Theory]
    [InlineData(8, "in 6 days, Wednesday 14\u00A0October, 18:00 (Paris)")]
    [InlineData(13, "tomorrow, Wednesday 14\u00A0October, 18:00 (Paris)")]
    [InlineData(14, "in 2 hours, Wednesday 14\u00A0October, 18:00 (Paris)")]
    public void A_deadline_says_how_far_it_is(int day, string expected) => Assert.Equal(
        expected,
        TheRepository.Words.For("en").Formats.Deadline(new(2026, 10, 14, 18, 0, 0), new(2026, 10, day, 15, 30, 0), "Europe/Paris"));

    [Fact]
    public void The_last_hour_before_a_deadline_is_not_counted_in_minutes() => Assert.StartsWith(
        "dans moins d’une heure, ",
        TheRepository.Words.For("fr").Formats.Deadline(new(2026, 10, 14, 0, 10, 0), new(2026, 10, 13, 23, 50, 0), "Paris"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Europe/Rome", "it", "Roma (UTC+2)")]
    [InlineData("Asia/Kolkata", "fr", "Kolkata (UTC+5:30)")]
    [InlineData("America/Argentina/Buenos_Aires", "es", "Buenos Aires (UTC−3)")]
    [InlineData("Etc/UTC", "de", "UTC")]
    public void A_zone_is_a_city_and_its_distance_from_UTC(string zone, string language, string expected) =>
        Assert.Equal(expected, TheRepository.Words.For(language).Formats.Zone(zone, new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("en", "French", "Germany")]
    [InlineData("fr", "français", "Allemagne")]
    [InlineData("de", "Französisch", "Deutschland")]
    [InlineData("it", "francese", "Germania")]
    [InlineData("es", "francés", "Alemania")]
    public void Languages_and_countries_are_named_in_the_readers_language_whoever_asked_first(string language, string french, string germany)
    {
        var formats = TheRepository.Words.For(language).Formats;

        Assert.Equal(french, formats.LanguageName("fr"));
        Assert.Equal(germany, formats.CountryName("DE"));
        Assert.Equal("??", formats.CountryName("??"));
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1,5", 1.5)]
    [InlineData(" 12 ", 12)]
    public void Typed_numbers_may_have_a_point_or_a_comma(string typed, double expected)
    {
        Assert.True(Formats.TryReadNumber(typed, out var number));
        Assert.Equal((decimal)expected, number);
    }

    [Theory]
    [InlineData("1,234.5")]
    [InlineData("1 234")]
    [InlineData("")]
    [InlineData(null)]
    public void Typed_grouping_marks_are_refused(string? typed) =>
        Assert.False(Formats.TryReadNumber(typed, out _));

    // ~ is U+00A0 and _ is U+202F, so that one can see them.
    private static string Spaced(string text) => text.Replace('~', '\u00A0').Replace('_', '\u202F');

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
