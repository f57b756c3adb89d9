using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>Values chosen in the enclosing choice field.</summary>
internal sealed record ChosenOptions(IReadOnlyList<string> Values);

/// <summary>Marks an <c>&lt;option value="…"&gt;</c> written inside a choice field as chosen where it is.</summary>
[HtmlTargetElement("option", ParentTag = "choice-field", Attributes = "value")]
public sealed class ChosenOptionTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = context.AllAttributes["value"].Value?.ToString() ?? "";
        if (context.Items.TryGetValue(typeof(ChosenOptions), out var found) && found is ChosenOptions chosen
            && chosen.Values.Contains(value, StringComparer.Ordinal))
            output.Attributes.SetAttribute("selected", "selected");
    }
}
