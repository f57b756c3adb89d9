using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary><c>&lt;field asp-for="Email" type="email" label="…" help="…" autocomplete="email" /&gt;</c>: a field of one line.</summary>
[HtmlTargetElement("field", Attributes = "asp-for")]
public sealed class FieldTagHelper : LabelledTagHelper
{
    /// <summary>The input's type; <c>text</c> if not said. A password is never written back into the page.</summary>
    public string Type { get; set; } = "text";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new OneLine(Type, Type == "number" ? Plain : null).Render(this, output);

    /// <summary>Browsers send and expect numbers of a number field with a point, in every language.</summary>
    private static string Plain(object number) => Convert.ToString(number, CultureInfo.InvariantCulture) ?? "";
}
