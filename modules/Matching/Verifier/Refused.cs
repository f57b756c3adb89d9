namespace ReciproCoach.Matching.Verifier;

/// <summary>Ends a check at the first thing that makes going on pointless; never leaves this assembly.</summary>
internal sealed class Refused(FaultCode code, string sentence) : Exception(sentence)
{
    public Fault Fault { get; } = new(code, sentence);
}
