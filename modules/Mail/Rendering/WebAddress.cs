namespace ReciproCoach.Mail.Rendering;

/// <summary>Only links a mail may carry get into one.</summary>
internal static class WebAddress
{
    /// <summary>The absolute http(s) address in ASCII.</summary>
    /// <exception cref="ArgumentException">It is something else, for example a path or a script.</exception>
    public static string Of(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
        ? uri.AbsoluteUri
        : throw new ArgumentException($"“{url}” is not an absolute http(s) address.", nameof(url));

    /// <summary>The link's target and what to show for it; mailto: is allowed here and not shown.</summary>
    /// <exception cref="ArgumentException">It is neither http(s) nor mailto.</exception>
    public static (string Target, string Shown) Of(Uri uri) => uri is { IsAbsoluteUri: true, Scheme: "mailto" }
        ? (uri.AbsoluteUri, Uri.UnescapeDataString(uri.AbsoluteUri["mailto:".Length..].Split('?')[0]))
        : (Of(uri.OriginalString), uri.OriginalString);
}
