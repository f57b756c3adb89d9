using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// What all form fields share: a property, a label above, help and error below. Other attributes on the element
/// (autocomplete, inputmode, min, rows …) go to the control itself; only <c>class</c> stays with the frame.
/// </summary>
public abstract class LabelledTagHelper : TagHelper
{
    /// <summary>The bound property; its posted name is the control's name.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked, in the reader's language.</summary>
    public string Label { get; set; } = "";

    /// <summary>How to answer, or why it is asked; null for fields that speak for themselves.</summary>
    public string? Help { get; set => field = AsSaid(value); }

    /// <summary>The reader's word for "optional", where an answer may be left out.</summary>
    public string? Optional { get; set => field = AsSaid(value); }

    /// <summary>Set by the framework: where the model state comes from.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The property's field; an id given on the element wins, for pages that ask the same in two forms.</summary>
    internal BoundField Bound(TagHelperOutput output, Func<object, string>? format = null)
    {
        var field = BoundField.Of(For, ViewContext, format);
        AskedLabels.On(ViewContext).TryAdd(field.Name, Label);
        if (!output.Attributes.TryGetAttribute("id", out var id)) return field;
        output.Attributes.Remove(id);
        return field with { Id = ValueOf(id) ?? field.Id };
    }

    /// <summary>Turns the element into its frame and hands the attributes meant for the control over to it.</summary>
    internal static void Frame(TagHelperOutput output, string element, TagBuilder? control)
    {
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class").ToList())
        {
            output.Attributes.Remove(attribute);
            control?.Attributes.TryAdd(attribute.Name, ValueOf(attribute));
        }

        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? "field" : $"field {own}");
    }

    /// <summary>Razor makes an empty string of the null in <c>help="@(…)"</c>.</summary>
    private static string? AsSaid(string? words) => words is "" ? null : words;

    /// <summary>Razor hands attributes over encoded, and the control's tag encodes once more; so this takes the first coat off.</summary>
    private static string? ValueOf(TagHelperAttribute attribute)
    {
        if (attribute.ValueStyle == HtmlAttributeValueStyle.Minimized) return "";
        if (attribute.Value is not IHtmlContent encoded) return attribute.Value?.ToString();
        using var writer = new StringWriter();
        encoded.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
