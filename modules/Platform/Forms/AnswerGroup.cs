using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>A question with its answers as boxes (several) or radio buttons (one) in a fieldset.</summary>
internal sealed class AnswerGroup(string type)
{
    public void Render(LabelledTagHelper helper, IEnumerable<SelectListItem> items, bool columns, TagHelperOutput output)
    {
        var field = helper.Bound(output);
        LabelledTagHelper.Frame(output, "fieldset", null);
        var list = FieldParts.Tag("div", columns ? "columns" : null);
        var count = 0;
        foreach (var item in items) list.InnerHtml.AppendHtml(Answer(item, field, helper.Help, ++count));
        output.Content.SetHtmlContent(FieldParts.Caption("legend", helper.Label, helper.Optional)).AppendHtml(list);
        output.Content.AppendHelpAndError(field, helper.Help);
    }

    private TagBuilder Answer(SelectListItem item, BoundField field, string? help, int number)
    {
        var value = item.Value ?? item.Text;
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        // The first answer carries the field's own id, so that the error summary has somewhere to lead.
        box.Attributes["id"] = number == 1 ? field.Id : string.Create(CultureInfo.InvariantCulture, $"{field.Id}-{number}");
        box.Attributes["name"] = field.Name;
        box.Attributes["type"] = type;
        box.Attributes["value"] = value;
        if (field.Typed.Contains(value, StringComparer.Ordinal)) box.Attributes["checked"] = "checked";
        if (item.Disabled) box.Attributes["disabled"] = "disabled";
        // The first answer says help and error too: a description of the fieldset alone is passed over by some screen readers.
        if (number == 1) box.Describe(field, help);
        if (type == "checkbox") box.MarkInvalid(field);
        return Choice(box, item.Text);
    }

    private static TagBuilder Choice(TagBuilder box, string text)
    {
        var label = FieldParts.Tag("label", "choice");
        var words = FieldParts.Tag("span");
        words.InnerHtml.Append(text);
        label.InnerHtml.AppendHtml(box).AppendHtml(" ").AppendHtml(words);
        return label;
    }
}
