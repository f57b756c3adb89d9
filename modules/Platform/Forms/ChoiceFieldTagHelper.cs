using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// <c>&lt;choice-field asp-for="Country" items="…" prompt="…" label="…" /&gt;</c>: one of many from a list; the options
/// come from <c>items</c>, from <c>&lt;option&gt;</c> children, or both.
/// </summary>
[HtmlTargetElement("choice-field", Attributes = "asp-for")]
public sealed class ChoiceFieldTagHelper : LabelledTagHelper
{
    /// <summary>The options, in the order given; which one is chosen comes from the property, not from the items.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>A first option of no value, for instance "Please choose".</summary>
    public string? Prompt { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Bound(output);
        context.Items[typeof(ChosenOptions)] = new ChosenOptions(field.Typed);
        var written = await output.GetChildContentAsync();

        var select = FieldParts.Tag("select");
        select.Attributes["id"] = field.Id;
        select.Attributes["name"] = field.Name;
        Frame(output, "div", select);
        select.MarkRequired(field, Optional);
        select.Describe(field, Help);
        select.MarkInvalid(field);
        if (Prompt is not null) select.InnerHtml.AppendHtml(Option("", Prompt, field));
        select.InnerHtml.AppendHtml(written);
        foreach (var item in Items ?? []) select.InnerHtml.AppendHtml(Option(item.Value, item.Text, field));

        var label = FieldParts.Caption("label", Label, Optional);
        label.Attributes["for"] = field.Id;
        output.Content.SetHtmlContent(label).AppendHtml(select);
        output.Content.AppendHelpAndError(field, Help);
    }

    private static TagBuilder Option(string? value, string text, BoundField field)
    {
        var option = FieldParts.Tag("option");
        option.Attributes["value"] = value ?? text;
        if (field.Typed.Contains(value ?? text, StringComparer.Ordinal)) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
