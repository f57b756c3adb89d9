using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// <c>&lt;check-field asp-for="Agrees" label="…" /&gt;</c>: yes or no for a bool. Content, where there is any, stands
/// instead of the label, for words that hold a link.
/// </summary>
[HtmlTargetElement("check-field", Attributes = "asp-for")]
public sealed class CheckFieldTagHelper : LabelledTagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Bound(output);
        var written = await output.GetChildContentAsync();
        var box = Box(field);
        Frame(output, "div", box);
        box.Describe(field, Help);
        box.MarkInvalid(field);

        var words = written.IsEmptyOrWhiteSpace
            ? FieldParts.Caption("span", Label, Optional)
            : Worded(written);
        var label = FieldParts.Tag("label", "choice");
        label.InnerHtml.AppendHtml(box).AppendHtml(" ").AppendHtml(words);
        output.Content.SetHtmlContent(label).AppendHtml(Unticked(field.Name));
        output.Content.AppendHelpAndError(field, Help);
    }

    private static TagBuilder Box(BoundField field)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["id"] = field.Id;
        box.Attributes["name"] = field.Name;
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        if (field.Typed.Contains("true", StringComparer.OrdinalIgnoreCase)) box.Attributes["checked"] = "checked";
        return box;
    }

    private static TagBuilder Worded(IHtmlContent content)
    {
        var words = FieldParts.Tag("span");
        words.InnerHtml.AppendHtml(content);
        return words;
    }

    /// <summary>A box left empty sends nothing; this says "no", so that a property which starts as true can become false.</summary>
    private static TagBuilder Unticked(string name)
    {
        var no = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        no.Attributes["type"] = "hidden";
        no.Attributes["name"] = name;
        no.Attributes["value"] = "false";
        return no;
    }
}
