using System.Globalization;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Umbraco;

/// <summary>The Umbraco the pages come from.</summary>
/// <param name="Url">Where it listens; its back office lies at <c>/umbraco</c> unless said otherwise.</param>
/// <param name="ApiKey">For the Delivery API; empty where that is public.</param>
/// <param name="WebhookSecret">What Umbraco sends in the header <c>X-Portal-Webhook-Key</c>.</param>
/// <param name="MediaOrigin">Where browsers load pictures from themselves; null where the portal hands them on.</param>
/// <param name="KeepFor">After this long the copy is compared with Umbraco, whether or not a webhook has come.</param>
/// <param name="BackOffice">Where editors work.</param>
internal sealed record UmbracoSettings(Uri Url, string ApiKey, string WebhookSecret, Uri? MediaOrigin, TimeSpan KeepFor, Uri BackOffice)
{
    private const string Section = "Content:Umbraco:";
    private static readonly TimeSpan Most = TimeSpan.FromDays(1);

    /// <summary>How long a look at Umbraco may take, and what comes after a failure.</summary>
    public Patience Patience { get; init; } = new();

    /// <exception cref="SettingProblemException">A value is missing or cannot be used; the sentence never repeats a secret.</exception>
    public static UmbracoSettings Read(IConfiguration configuration)
    {
        var url = configuration.Address(Section + "Url") ?? throw new SettingProblemException(Section + "Url", "the address of Umbraco is needed, because Content:Provider is Umbraco.");
        return new(url, configuration[Section + "ApiKey"]?.Trim() ?? "",
            configuration.Required(Section + "WebhookSecret", "so that nobody but Umbraco can have the pages read anew").Trim(),
            configuration.Address(Section + "MediaOrigin"), Time(configuration),
            configuration.Address(Section + "BackOfficeUrl") ?? new Uri(url, "/umbraco"));
    }

    private static TimeSpan Time(IConfiguration configuration)
    {
        const string Key = Section + "KeepFor";
        if (configuration[Key] is not { Length: > 0 } written) return TimeSpan.FromMinutes(5);
        return TimeSpan.TryParse(written, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.FromSeconds(1) && time <= Most
            ? time
            : throw new SettingProblemException(Key, $"“{written}” is not a time from 00:00:01 to 1.00:00:00.");
    }
}

/// <summary>How long the portal waits for Umbraco. Readers wait only where there is no copy yet.</summary>
internal sealed record Patience
{
    /// <summary>One request with its answer.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>A request with all its repetitions.</summary>
    public TimeSpan Altogether { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Before the first repetition; it doubles with each.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long nothing is sent once most requests fail.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>From a failed look at all pages to the next.</summary>
    public TimeSpan NextLook { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Lists know of a change only after this long.</summary>
    public TimeSpan IndexLag { get; init; } = TimeSpan.FromSeconds(2.5);
}
