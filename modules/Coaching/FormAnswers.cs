using Microsoft.AspNetCore.Mvc.ModelBinding;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching;

/// <summary>What the forms of this module do again and again.</summary>
internal static class FormAnswers
{
    /// <summary>Puts a sentence beside a field; beside the form where <paramref name="field"/> is empty.</summary>
    public static void Add(this ModelStateDictionary state, string field, Words words, Text sentence) => state.AddModelError(field, words[sentence]);

    public static void Add(this ModelStateDictionary state, string field, Words words, Rule broken) => state.Add(field, words, broken.Message);

    /// <summary>Complains where nothing is written, or more than there is room for.</summary>
    public static void Check(this ModelStateDictionary state, string field, Words words, string? text, int longest, Text missing)
    {
        if (Tidy(text).Length == 0) state.Add(field, words, missing);
        else if (Tidy(text).Length > longest) state.Add(field, words, Text.Of("This text is too long: {n} characters at most.", ("n", longest)));
    }

    /// <summary>Without spaces around it, its line breaks all of one kind.</summary>
    public static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
