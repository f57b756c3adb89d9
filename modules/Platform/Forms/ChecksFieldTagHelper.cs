using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary><c>&lt;checks-field asp-for="Specialities" items="…" label="…" /&gt;</c>: any number of answers; the property is a list.</summary>
/// <remarks>
/// Bind it as <c>[BindProperty(Name = nameof(Specialities))]</c>: without a name of its own, an unticked list is bound under
/// the empty name, and its error would stand beside no field.
/// </remarks>
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
