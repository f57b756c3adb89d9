using Microsoft.Extensions.Hosting;
using ReciproCoach.Content.Umbraco.Copy;

namespace ReciproCoach.Content.Umbraco.Hook;

/// <summary>
/// Something has changed: look at once, and again when the lists have had time to hear of it. What a delivery says is never
/// taken over, so late, repeated and swapped ones end in the right page.
/// </summary>
internal sealed class HearUmbraco(UmbracoCopy copy, UmbracoSettings settings, IHostApplicationLifetime portal, TimeProvider clock)
{
    /// <param name="page">The page it is about; null where that is not known.</param>
    public void Of(Guid? page) => _ = LookTwiceAsync(page is { } known ? [known] : []);

    private async Task LookTwiceAsync(IReadOnlyCollection<Guid> pages)
    {
        await copy.LookAsync(pages);
        await Task.Delay(settings.Patience.IndexLag, clock, portal.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!portal.ApplicationStopping.IsCancellationRequested) await copy.LookAsync(pages);
    }
}
