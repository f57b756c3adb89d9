using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary><c>&lt;area-field asp-for="Bio" rows="6" label="…" /&gt;</c>: a text of several lines.</summary>
/// <remarks>No maxlength: a browser would silently cut what is pasted; the server says how much is too much.</remarks>
[HtmlTargetElement("area-field", Attributes = "asp-for")]
public sealed class AreaFieldTagHelper : LabelledTagHelper
{
    /// <summary>Height in lines before anything is typed.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Bound(output);
        var area = FieldParts.Tag("textarea");
        area.Attributes["id"] = field.Id;
        area.Attributes["name"] = field.Name;
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        Frame(output, "div", area);
        area.MarkRequired(field, Optional);
        area.Describe(field, Help);
        area.MarkInvalid(field);
        // HTML drops the first line break inside a textarea; this one is there to be dropped instead of the writer's.
        area.InnerHtml.AppendHtml("\n").Append(field.Value);

        var label = FieldParts.Caption("label", Label, Optional);
        label.Attributes["for"] = field.Id;
        output.Content.AppendHtml(label).AppendHtml(area);
        output.Content.AppendHelpAndError(field, Help);
    }
}
