using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ReciproCoach.Platform.Forms;

/// <summary>The sentences of a field's errors. One that carries no sentence gets the binder's, never silence.</summary>
internal static class FieldErrors
{
    public static IReadOnlyList<string> Of(ModelStateEntry entry, ModelBindingMessageProvider words) =>
        [.. entry.Errors.Select(error => Sentence(error, entry, words)).Distinct(StringComparer.Ordinal)];

    private static string Sentence(ModelError error, ModelStateEntry entry, ModelBindingMessageProvider words) =>
        error.ErrorMessage.Length > 0
            ? error.ErrorMessage
            : words.ValueIsInvalidAccessor(entry.AttemptedValue ?? "");
}
