namespace ReciproCoach.Platform.Headers;

/// <summary>Another origin that pictures come from, for the Content-Security-Policy: the file server of a content management system.</summary>
public sealed record ImageOrigin(string Origin);
