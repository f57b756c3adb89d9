using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ReciproCoach.Platform.Forms;

/// <summary>What a form control needs to know of the property it stands for: its names, what was typed, what is wrong.</summary>
internal sealed record BoundField(string Name, string Id, ModelMetadata Metadata, IReadOnlyList<string> Typed, IReadOnlyList<string> Errors)
{
    public string HelpId => $"{Id}-help";

    public string ErrorId => $"{Id}-error";

    /// <summary>The value to show again: what was typed, however wrong, else the model's.</summary>
    public string Value => Typed.Count == 0 ? "" : Typed[0];

    public static BoundField Of(ModelExpression expression, ViewContext view, Func<object, string>? format = null)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ModelState.TryGetValue(name, out var entry);
        return new BoundField(
            name,
            IdOf(name),
            expression.Metadata,
            Attempted(entry) ?? Values(expression.Model, format ?? InTheReadersCulture),
            entry is null ? [] : FieldErrors.Of(entry, expression.Metadata.ModelBindingMessageProvider));
    }

    /// <summary>The id the control of a posted name carries; the error summary links to it.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static IReadOnlyList<string>? Attempted(ModelStateEntry? entry) => entry?.RawValue switch
    {
        null => null,
        string typed => [typed],
        IEnumerable<string?> several => [.. several.OfType<string>()],
        _ => entry.AttemptedValue is { } typed ? [typed] : null,
    };

    private static IReadOnlyList<string> Values(object? model, Func<object, string> format) => model switch
    {
        null => [],
        string text => [text],
        IEnumerable several => [.. several.Cast<object?>().OfType<object>().Select(format)],
        _ => [format(model)],
    };

    private static string InTheReadersCulture(object value) => value switch
    {
        Enum name => name.ToString(),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };
}
