namespace ReciproCoach.Content.Umbraco;

/// <summary>Umbraco did not answer, or not as it should. The message is a sentence for an operator.</summary>
internal sealed class UmbracoTroubleException(string sentence, Exception? cause = null) : Exception(sentence, cause);
