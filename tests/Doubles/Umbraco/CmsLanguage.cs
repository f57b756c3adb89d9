namespace ReciproCoach.Doubles.Umbraco;

/// <summary>A language as Umbraco keeps it.</summary>
public sealed record CmsLanguage(string IsoCode, string Name, bool IsDefault = false, bool IsMandatory = false, string? FallbackIsoCode = null);

/// <summary>A culture and hostname of a document: relative such as <c>/fr</c>, or absolute.</summary>
public sealed record CmsDomain(string DomainName, string IsoCode)
{
    /// <summary>The path it stands for: <c>/fr</c>.</summary>
    public string Path => Uri.TryCreate(DomainName, UriKind.Absolute, out var absolute) && absolute.Scheme != Uri.UriSchemeFile ? absolute.AbsolutePath : DomainName;

    /// <summary>Only relative ones work in look-ups by path.</summary>
    public bool IsRelative => DomainName.StartsWith('/');
}
