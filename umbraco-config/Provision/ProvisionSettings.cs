namespace ReciproCoach.Provision;

/// <summary>What one run is asked to do.</summary>
/// <param name="Url">The Umbraco host's origin, with a trailing slash.</param>
/// <param name="Content">The folder with <c>pages.yaml</c>.</param>
/// <param name="Model">The folder with what the portal needs, as data.</param>
/// <param name="Portal">The portal's origin, which the webhook calls; null leaves webhooks alone.</param>
/// <param name="Admin">Who may make the API user; null where there is one already.</param>
internal sealed record ProvisionSettings(Uri Url, ApiClient Client, string Content, string Model, Uri? Portal, string? WebhookSecret,
    AdminAccount? Admin, bool Overwrite, bool DryRun);

/// <summary>The name and secret of an API user.</summary>
internal sealed record ApiClient(string Id, string Secret)
{
    private const string Prefix = "umbraco-back-office-";

    /// <summary>As the token endpoint knows it: Umbraco stores every name with a prefix.</summary>
    public string StoredId => Id.StartsWith(Prefix, StringComparison.Ordinal) ? Id : Prefix + Id;

    /// <summary>As it is given when the credentials are made.</summary>
    public string ShortId => StoredId[Prefix.Length..];
}

/// <summary>A person who may make users.</summary>
internal sealed record AdminAccount(string Email, string Password);
