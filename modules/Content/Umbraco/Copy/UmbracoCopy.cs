using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Reading;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// The copy readers are served from. They wait only for the very first one; from then on they have the last good copy while at
/// most one look at Umbraco is under way, because it is old, a webhook came, or another process told.
/// </summary>
internal sealed class UmbracoCopy(LookAtUmbraco look, MakePages make, KeptOnDisk disk, TellChanges tell, UmbracoSettings settings, LanguageList languages,
    WhatToMend mend, IHostApplicationLifetime portal, TimeProvider clock, ILogger<UmbracoCopy> log) : IPublishedPages
{
    private readonly Lock gate = new();
    private readonly HashSet<Guid> told = [];
    private readonly PublishedPages none = new([], [], [], languages);
    private volatile Held? held;
    private Task? reading;
    private Task? looking;
    private bool isWanted;
    private long nextLook;
    private int wasEmpty;
    private int isTrying;
    private volatile bool isInTrouble;

    public bool IsReady => held is not null;

    /// <summary>The last look failed: there is no use in asking for anything else.</summary>
    public bool IsInTrouble => isInTrouble;

    /// <summary>The look under way; done where there is none.</summary>
    public Task UnderWay => looking ?? Task.CompletedTask;

    /// <summary>What the pages were made of; null while there are none.</summary>
    public UmbracoContent? Content => held?.Content;

    /// <summary>The picture of an address here; null where the copy has none with it.</summary>
    public HandedOn? HandedOn(string address) => held?.HandedOn.Value.GetValueOrDefault(address);

    public async ValueTask<PublishedPages> PagesAsync(CancellationToken cancellation)
    {
        if (held is null) await FromDiskAsync().WaitAsync(cancellation);
        var look = clock.GetTimestamp() >= Interlocked.Read(ref nextLook) ? LookAsync([], evenIfUnderWay: false) : looking;
        if (held is null && look is not null) await look.WaitAsync(cancellation);
        if (held is { } copy) return copy.Pages;
        Interlocked.Exchange(ref wasEmpty, 1);
        return none;
    }

    public void Drop(params IReadOnlyCollection<Guid> changed)
    {
        if (tell.OfOthers(changed) is { Count: > 0 } others) _ = LookAsync(others);
    }

    /// <summary>Looks at Umbraco, told of these pages: when this is done, everything that was published before the call is in the copy. Failures are told elsewhere.</summary>
    public Task LookAsync(IReadOnlyCollection<Guid> changed, bool evenIfUnderWay = true)
    {
        lock (gate)
        {
            told.UnionWith(changed);
            if (looking is not null && !evenIfUnderWay) return looking;
            isWanted = true;
            return looking ??= Task.Run(RepeatAsync);
        }
    }

    /// <summary>Somebody has found where a page was before.</summary>
    public Task LearnAsync(ServedSlug old, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (held is not { } copy) return Task.CompletedTask;
            Hold(copy.Content with { OldAddresses = [.. copy.Content.OldAddresses, old] });
        }
        return disk.WriteAsync(held.Content, cancellation);
    }

    private Task FromDiskAsync()
    {
        lock (gate) return reading ??= Task.Run(async () =>
        {
            if (await disk.ReadAsync(portal.ApplicationStopping) is not { } kept) return;
            lock (gate)
                if (held is null) Hold(kept);
        });
    }

    private async Task RepeatAsync()
    {
        while (true)
        {
            HashSet<Guid> now;
            lock (gate)
            {
                if (!isWanted)
                {
                    looking = null;
                    return;
                }
                (isWanted, now) = (false, [.. told]);
                told.Clear();
            }
            var isDone = await OnceAsync(now, portal.ApplicationStopping);
            isInTrouble = !isDone;
            Interlocked.Exchange(ref nextLook, clock.GetTimestamp() + Ticks(isDone ? settings.KeepFor : settings.Patience.NextLook));
            if (isDone) continue;
            lock (gate) told.UnionWith(now);
            _ = TryAgainAsync();
        }
    }

    /// <summary>Nobody has to come by for it to be noticed that Umbraco is back.</summary>
    private async Task TryAgainAsync()
    {
        if (Interlocked.Exchange(ref isTrying, 1) == 1) return;
        await Task.Delay(settings.Patience.NextLook, clock, portal.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Interlocked.Exchange(ref isTrying, 0);
        if (!portal.ApplicationStopping.IsCancellationRequested) await LookAsync([], evenIfUnderWay: false);
    }

    private async Task<bool> OnceAsync(HashSet<Guid> changed, CancellationToken cancellation)
    {
        try
        {
            if (held is null) await FromDiskAsync();
            var before = held?.Content;
            var now = await look.RunAsync(before, changed, cancellation);
            mend.IsWell(MendIn.Connection);
            // At the first look nobody has been shown anything else, unless they have been shown nothing.
            var differing = before is not null ? now.Differing(before) : Interlocked.Exchange(ref wasEmpty, 0) == 1 ? now.Differing(UmbracoContent.Empty) : [];
            if (before is not null && differing.Count == 0) return true;
            lock (gate) Hold(now with { OldAddresses = [.. now.OldAddresses.Union(held?.Content.OldAddresses ?? [])] });
            await disk.WriteAsync(held.Content, cancellation);
            await tell.RunAsync(differing, cancellation);
        }
        catch (UmbracoTroubleException trouble)
        {
            mend.Say(MendIn.Connection, trouble.Message);
            return false;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception problem)
        {
            log.LogError(problem, "Looking at Umbraco failed");
            mend.Say(MendIn.Connection, $"The pages of Umbraco could not be taken over ({problem.GetType().Name}); the log says why. The last good copy is served.");
            return false;
        }
        return true;
    }

    [MemberNotNull(nameof(held))]
    private void Hold(UmbracoContent content) => held = new(content, make.Of(content),
        new(() => UmbracoPictures.Of(content, settings, []).HandedOn.ToFrozenDictionary()));

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    private sealed record Held(UmbracoContent Content, PublishedPages Pages, Lazy<FrozenDictionary<string, HandedOn>> HandedOn);
}
