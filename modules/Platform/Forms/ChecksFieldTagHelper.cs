using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary><c>&lt;checks-field asp-for="Specialities" items="…" label="…" /&gt;</c>: any number of answers; the property is a list.</summary>
[HtmlTargetElement("checks-field", Attributes = "asp-for,items")]
public sealed class ChecksFieldTagHelper : LabelledTagHelper
{
    /// <summary>The answers; which are ticked comes from the property.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Two columns where there is room, for long lists of short answers.</summary>
    public bool Columns { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new AnswerGroup("checkbox").Render(this, Items, Columns, output);
}
