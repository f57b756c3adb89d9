using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// <c>&lt;date-field asp-for="Starts" label="…" /&gt;</c>: a day, a time, or both, after the property's type
/// (DateOnly, TimeOnly, DateTime). The browser shows it in its own way and sends ISO.
/// </summary>
[HtmlTargetElement("date-field", Attributes = "asp-for")]
public sealed class DateFieldTagHelper : LabelledTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var type = For.Metadata.UnderlyingOrModelType;
        var kind = type == typeof(TimeOnly) ? "time" : type == typeof(DateTime) ? "datetime-local" : "date";
        new OneLine(kind, Iso).Render(this, output);
    }

    private static string Iso(object moment) => moment switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime both => both.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A date field takes DateOnly, TimeOnly or DateTime, not {moment.GetType().Name}."),
    };
}
