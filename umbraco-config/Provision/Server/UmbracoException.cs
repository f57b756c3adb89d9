namespace ReciproCoach.Provision.Server;

/// <summary>The run cannot go on. The message is a sentence for whoever started it.</summary>
internal sealed class UmbracoException(string message, Exception? inner = null) : Exception(message, inner);
