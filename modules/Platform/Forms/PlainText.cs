using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// How text from a form becomes a string: composed (NFC) and trimmed, null where nothing is left; refused, beside its field,
/// where it holds control characters (no database keeps NUL, nobody means the others) or half a character. A property marked
/// <c>[DataType(DataType.Password)]</c> is not trimmed. Emoji and right-to-left text are text like any other.
/// </summary>
internal sealed class PlainText : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = typed.FirstValue ?? "";
        if (!IsPlain(text))
        {
            var words = bindingContext.HttpContext.RequestServices.GetRequiredService<Words>();
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName,
                words["This holds a character that cannot be shown. Please type it anew, or paste it as plain text."]);
            return Task.CompletedTask;
        }
        if (!IsSecret(bindingContext.ModelMetadata)) text = text.Normalize(NormalizationForm.FormC).Trim();
        bindingContext.Result = ModelBindingResult.Success(text.Length == 0 ? null : text);
        return Task.CompletedTask;
    }

    /// <summary>True where a database can keep it and a page can show it.</summary>
    internal static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')) return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }

    private static bool IsSecret(ModelMetadata metadata) => metadata.DataTypeName == nameof(DataType.Password);
}

/// <summary>Binds every string of every form and address as <see cref="PlainText"/>.</summary>
internal sealed class PlainTextProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && IsFromTheReader(context.BindingInfo.BindingSource) ? new PlainText() : null;

    private static bool IsFromTheReader(BindingSource? source) =>
        source is null || source.IsFromRequest && source != BindingSource.Body && source != BindingSource.Header;
}
