using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReciproCoach.Platform.Face;

namespace ReciproCoach.Platform.Tests.Face;

public class PeopleWithoutAPhotograph
{
    [Theory]
    [InlineData("Marta Oliveira", "MO")]
    [InlineData("Katharina Obermüller-Wagenknecht", "KO")]
    [InlineData("  Ana María de la Fuente ", "AF")]
    [InlineData("élodie", "É")]
    [InlineData("e\u0301lodie", "E\u0301")]
    [InlineData("👩🏽‍💻 Ada", "👩🏽‍💻A")]
    [InlineData("", "")]
    public void Show_their_initials(string name, string initials) => Assert.Equal(initials, Avatar.Initials(name));

    [Fact]
    public void Always_on_the_same_tone_and_unread_because_the_name_stands_beside() => Assert.Equal(
        "<span aria-hidden=\"true\" class=\"avatar t2 big\">MO</span>", Html("Marta Oliveira"));

    private static string Html(string name)
    {
        using var writer = new StringWriter();
        Avatar.Of(name, big: true).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
