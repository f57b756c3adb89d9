using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Rules;

/// <summary>What is wrong, and beside which field it is to stand (a property of the editor's form; empty for the form as a whole).</summary>
internal sealed record Complaint(string Field, Text Sentence);
