using System.ComponentModel;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Platform.Api;

/// <summary>How every list of the delivery interface looks.</summary>
public sealed record ApiList<T>
{
    [Description("The items asked for, in order.")]
    public required IReadOnlyList<T> Items { get; init; }

    [Description("How many there are in all, whatever the limit.")]
    public required int Total { get; init; }
}

/// <summary>The same thing in another language, or in this one.</summary>
public sealed record ApiAlternate
{
    [Description("The language's code.")]
    public required string Language { get; init; }

    [Description("The address without host, in that language.")]
    public required string Path { get; init; }

    [Description("The absolute address.")]
    public required string Url { get; init; }

    /// <param name="path">Without host.</param>
    public static ApiAlternate Of(PortalLinks links, string language, string path)
    {
        ArgumentNullException.ThrowIfNull(links);
        return new() { Language = language, Path = path, Url = links.Absolute(path) };
    }
}
