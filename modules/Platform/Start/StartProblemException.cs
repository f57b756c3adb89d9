namespace ReciproCoach.Platform.Start;

/// <summary>Something only the operator can mend stops the start. The message is one sentence that says where to look.</summary>
public abstract class StartProblemException(string message) : Exception(message);
