using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Content.Umbraco;

/// <summary>
/// What somebody has to put right in Umbraco or in its settings, as it is known now: told once in the log when it is first seen,
/// and in <c>/health/ready</c> for as long as it lasts.
/// </summary>
internal sealed class WhatToMend(ILogger<WhatToMend> log)
{
    private readonly ConcurrentDictionary<MendIn, IReadOnlyList<string>> now = new();

    /// <summary>Sentences for an operator.</summary>
    public IReadOnlyList<string> All => [.. now.OrderBy(part => part.Key).SelectMany(part => part.Value)];

    /// <summary>Everything there is to say about a part, in place of what was said before.</summary>
    public void Say(MendIn part, params IReadOnlyList<string> sentences)
    {
        var before = now.GetValueOrDefault(part, []);
        now[part] = sentences;
        foreach (var sentence in sentences.Except(before)) log.LogWarning("Umbraco: {Problem}", sentence);
        foreach (var sentence in before.Except(sentences)) log.LogInformation("Umbraco, mended: {Problem}", sentence);
    }

    /// <summary>There is nothing to mend in a part.</summary>
    public void IsWell(MendIn part) => Say(part, []);
}

/// <summary>The parts between the portal and Umbraco something can be wrong in.</summary>
internal enum MendIn { Connection, Clock, Pages, Pictures, Webhook, KeptCopy }
