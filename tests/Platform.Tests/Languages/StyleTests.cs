using ReciproCoach.Locales.Tool.Style;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class StyleTests
{
    [Fact]
    public void The_programmes_pages_and_its_agreement_keep_to_the_style_of_their_languages() =>
        Assert.Empty(WrittenFiles.Problems(TheRepository.Root));

    [Theory]
    [InlineData("en", "It's yours", "It’s yours")]
    [InlineData("en", "Click \"Go\"", "Click “Go”")]
    [InlineData("en", "Wait...", "Wait…")]
    [InlineData("en", "One  two", "One two")]
    [InlineData("en", "One , two", "One, two")]
    [InlineData("en", "Enroll in this program", "Enrol in this programme")]
    [InlineData("en", "Your password", "Your passphrase")]
    [InlineData("fr", "Bonjour !", "Bonjour\u202F!")]
    [InlineData("fr", "Frais: 45 €", "Frais\u00A0: 45 €")]
    [InlineData("fr", "« Oui »", "«\u202FOui\u202F»")]
    [InlineData("fr", "Ton profil", "Votre profil")]
    [InlineData("fr", "Vous êtes inscrit·e", "Votre inscription est confirmée")]
    [InlineData("fr", "Le profil de {name}", "Profil\u00A0: {name}")]
    [InlineData("fr", "Une session de coaching", "Une séance de coaching")]
    [InlineData("de", "Bitte bestätigen Sie die Session", "Bitte bestätige die Session")]
    [InlineData("de", "«Ja»", "„Ja“")]
    [InlineData("de", "Alle Coaches*innen", "Alle Klient:innen")]
    [InlineData("de", "Die Gebühr", "Die Pauschale")]
    [InlineData("it", "La preghiamo, Lei può", "Puoi")]
    [InlineData("it", "Una certificazione ICF", "Una credenziale ICF")]
    [InlineData("it", "Benvenuta", "Ti diamo il benvenuto")]
    [InlineData("it", "“Sì”", "«Sì»")]
    [InlineData("es", "Vuestras sesiones", "Las sesiones")]
    [InlineData("es", "Si lo veis así", "Si no hay acuerdo")]
    [InlineData("es", "Qué tal?", "¿Qué tal?")]
    [InlineData("es", "Tod@s", "Todas las personas")]
    [InlineData("es", "Your place", "Tu plaza")]
    public void A_slip_is_named_and_the_right_words_are_not(string language, string wrong, string right)
    {
        Assert.NotEmpty(StyleCheck.Problems(language, wrong));
        Assert.Empty(StyleCheck.Problems(language, right));
    }

    [Theory]
    [InlineData("fr", "[Frais](page:fees), {{operator-email}} et https://example.org/x?y:z")]
    [InlineData("it", "Il ciclo ({round}) e <b>anna@example.org</b>")]
    public void What_is_no_word_is_passed_over(string language, string text) => Assert.Empty(StyleCheck.Problems(language, text));

    [Fact]
    public void A_slip_in_a_page_is_told_with_its_line() => Assert.Equal(
        "content/it/x.md:4: “Il turno”: the glossary's word",
        Assert.Single(WrittenFiles.ProblemsIn("it", "content/it/x.md", "---\ntitle: \"Che bello\"\n---\nIl turno\n| A | B |\n<!-- certificazione\n-->\n")));
}
