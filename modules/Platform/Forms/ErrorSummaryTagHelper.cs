using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// <c>&lt;error-summary heading="…" /&gt;</c>: what is wrong, all at once, each with its field's label and a link to it, so that
/// "Please fill this in" said five times still says five things. Nothing at all while nothing is wrong. Takes the focus when the page opens, so that nobody has to look for it.
/// The order is that of the page's properties: declare them as they are asked.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string HeadingId = "errors-heading";

    /// <summary>For instance "Something needs another look", in the reader's language.</summary>
    public string Heading { get; set; } = "";

    /// <summary>Set by the framework: where the model state comes from.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus", "", HtmlAttributeValueStyle.Minimized));
        output.Attributes.SetAttribute("aria-labelledby", HeadingId);
        var heading = FieldParts.Tag("h2");
        heading.Attributes["id"] = HeadingId;
        heading.InnerHtml.Append(Heading);
        output.Content.AppendHtml(heading).AppendHtml(new WhenWritten(List));
    }

    private TagBuilder List()
    {
        var page = ViewContext.ViewData.ModelMetadata;
        var list = FieldParts.Tag("ul", "plain");
        foreach (var key in ViewContext.ModelState.Keys.Order(new OrderOfThePage(page)))
            foreach (var sentence in FieldErrors.Of(ViewContext.ModelState[key]!, page.ModelBindingMessageProvider))
                list.InnerHtml.AppendHtml(Line(key, sentence));
        return list;
    }

    private TagBuilder Line(string key, string sentence)
    {
        var line = FieldParts.Tag("li");
        if (key.Length == 0)
        {
            line.InnerHtml.Append(sentence);
            return line;
        }

        var link = FieldParts.Tag("a");
        link.Attributes["href"] = $"#{BoundField.IdOf(key)}";
        if (AskedLabels.On(ViewContext).GetValueOrDefault(key) is { Length: > 0 } label)
        {
            var name = FieldParts.Tag("strong");
            name.InnerHtml.Append(label);
            link.InnerHtml.AppendHtml(name).Append(" ");
        }

        link.InnerHtml.Append(sentence);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
