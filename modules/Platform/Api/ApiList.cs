using System.ComponentModel;

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
}
