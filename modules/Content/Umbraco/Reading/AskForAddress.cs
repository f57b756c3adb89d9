using System.Collections.Concurrent;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// Asks Umbraco for an address the copy does not know: a page whose webhook was lost, or the old address of one. By slug with
/// the language, then once by the path with its prefix, which alone tells where a page has moved. An address nobody has is not
/// asked for again until the copy would be renewed anyway.
/// </summary>
internal sealed class AskForAddress(DeliveryApi api, UmbracoCopy copy, UmbracoSettings settings, LanguageList languages, TimeProvider clock) : IDisposable
{
    /// <summary>Strangers can ask for anything: no more is remembered, and no more is asked at once.</summary>
    private const int MostRemembered = 2_000, MostAtOnce = 8;

    private readonly ConcurrentDictionary<(string Language, string Slug), Asked> asked = new();
    private readonly SemaphoreSlim places = new(MostAtOnce);

    /// <summary>True where the copy may know the address now.</summary>
    public async Task<bool> RunAsync(string language, string slug, CancellationToken cancellation)
    {
        if (!copy.IsReady || copy.IsInTrouble || languages.Find(language)?.Code != language || SlugRules.Check("", slug) is not SlugProblem.None) return false;
        if (asked.TryGetValue((language, slug), out var known) && clock.GetElapsedTime(known.At) < settings.KeepFor) return await known.Answer.Value.WaitAsync(cancellation);
        if (asked.Count >= MostRemembered) asked.Clear();
        var mine = new Asked(clock.GetTimestamp(), new(() => Task.Run(() => AskAsync(language, slug, CancellationToken.None))));
        // Somebody may have come first: then theirs is the one question.
        var one = asked.AddOrUpdate((language, slug), mine, (_, other) => other == known ? mine : other);
        return await one.Answer.Value.WaitAsync(cancellation);
    }

    public void Dispose() => places.Dispose();

    private async Task<bool> AskAsync(string language, string slug, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            if ((await api.AtAsync(language, slug, cancellation)).Page is { } page)
            {
                await copy.LookAsync([page.Id]);
                return true;
            }
            return (await api.AtAsync(language, $"{language}/{slug}", cancellation)).MovedTo is { } path && await FollowAsync(language, slug, path, cancellation);
        }
        catch (UmbracoTroubleException)
        {
            // Not remembered: it may well exist. The next look tells what is the matter.
            asked.TryRemove((language, slug), out _);
            _ = copy.LookAsync([], evenIfUnderWay: false);
            return false;
        }
        finally
        {
            places.Release();
        }
    }

    /// <param name="language">The language asked for.</param>
    /// <param name="slug">The old one.</param>
    /// <param name="path">Where Umbraco says the page is: <c>/fr/questions-frequentes/</c>.</param>
    /// <param name="cancellation">Ends the asking.</param>
    private async Task<bool> FollowAsync(string language, string slug, string path, CancellationToken cancellation)
    {
        DeliveryItem? Page() => copy.Content?.In(language).FirstOrDefault(page => page.Route.Path.Trim('/') == path.Trim('/'));
        // As new here as its old address is: lists may not know it yet, but its path does.
        if (Page() is null && (await api.AtAsync(language, path.Trim('/').Split('/')[^1], cancellation)).Page is { } unheard) await copy.LookAsync([unheard.Id]);
        if (Page() is not { } page) return false;
        await copy.LearnAsync(new ServedSlug(language, slug, page.Id), cancellation);
        return true;
    }

    private sealed record Asked(long At, Lazy<Task<bool>> Answer);
}
