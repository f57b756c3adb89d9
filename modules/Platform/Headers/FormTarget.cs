namespace ReciproCoach.Platform.Headers;

/// <summary>Another origin that a form of ours may end at, for the Content-Security-Policy: the payment provider's page.</summary>
public sealed record FormTarget(string Origin);
