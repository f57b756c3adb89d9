using Microsoft.AspNetCore.Razor.TagHelpers;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Tests.Forms;

namespace ReciproCoach.Platform.Tests.Face;

public class AState
{
    [Theory]
    [InlineData(StateKind.Good, "<span class=\"state good\">Open</span>")]
    [InlineData(StateKind.Warn, "<span class=\"state warn\">Open</span>")]
    [InlineData(StateKind.Bad, "<span class=\"state bad\">Open</span>")]
    [InlineData(StateKind.Idle, "<span class=\"state idle\">Open</span>")]
    public void Is_a_word_with_a_colour_and_a_shape(StateKind kind, string markup) =>
        Assert.Equal(markup, Form.Render(new StateTagHelper { Kind = kind }, new TagHelperAttributeList(), "Open"));
}
