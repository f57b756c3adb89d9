using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>An input of one line in its frame. With <paramref name="format"/> its value is in the browser's own notation, not the reader's.</summary>
internal sealed class OneLine(string type, Func<object, string>? format)
{
    // What the form binder looks for to read a value without the reader's culture.
    private const string CultureInvariantFields = "__Invariant";

    public void Render(LabelledTagHelper helper, TagHelperOutput output)
    {
        var field = helper.Bound(output, format);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["id"] = field.Id;
        input.Attributes["name"] = field.Name;
        input.Attributes["type"] = type;
        if (type != "password") input.Attributes["value"] = field.Value;
        LabelledTagHelper.Frame(output, "div", input);
        Limit(input, field.Metadata);
        if (type == "email") input.Attributes.TryAdd("spellcheck", "false");
        input.MarkRequired(field, helper.Optional);
        input.Describe(field, helper.Help);
        input.MarkInvalid(field);

        var label = FieldParts.Caption("label", helper.Label, helper.Optional);
        label.Attributes["for"] = field.Id;
        output.Content.AppendHtml(label).AppendHtml(input);
        if (format is not null) output.Content.AppendHtml(InvariantMark(field.Name));
        output.Content.AppendHelpAndError(field, helper.Help);
    }

    /// <summary>Takes the length from the property's annotations, but never cuts a passphrase short behind its owner's back.</summary>
    private void Limit(TagBuilder input, ModelMetadata metadata)
    {
        if (type == "password" || format is not null) return;
        var longest = metadata.ValidatorMetadata.Select(rule => rule switch
        {
            StringLengthAttribute length => length.MaximumLength,
            MaxLengthAttribute length => length.Length,
            LengthAttribute length => length.MaximumLength,
            _ => 0,
        }).DefaultIfEmpty().Max();
        if (longest > 0) input.Attributes.TryAdd("maxlength", longest.ToString(CultureInfo.InvariantCulture));
    }

    private static TagBuilder InvariantMark(string name)
    {
        var mark = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        mark.Attributes["name"] = CultureInvariantFields;
        mark.Attributes["type"] = "hidden";
        mark.Attributes["value"] = name;
        return mark;
    }
}
