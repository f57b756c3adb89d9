using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary><c>&lt;radios-field asp-for="Visibility" items="…" label="…" /&gt;</c>: one of a few answers, all in sight.</summary>
[HtmlTargetElement("radios-field", Attributes = "asp-for,items")]
public sealed class RadiosFieldTagHelper : LabelledTagHelper
{
    /// <summary>The answers; which one is chosen comes from the property.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new AnswerGroup("radio").Render(this, Items, columns: false, output);
}
