using ReciproCoach.Platform.Background;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// Looks at Umbraco from time to time, since nothing is sent when a page goes to the recycle bin and some deliveries are lost.
/// Readers of a quiet portal do not get a copy of yesterday.
/// </summary>
internal sealed class CompareWithUmbraco(UmbracoCopy copy, UmbracoSettings settings) : IBackgroundWork
{
    public TimeSpan Every => settings.KeepFor;

    public async Task RunAsync(CancellationToken cancellation)
    {
        // A copy on disk first: then nothing is told as new that is not.
        await copy.PagesAsync(cancellation);
        await copy.LookAsync([], evenIfUnderWay: false).WaitAsync(cancellation);
    }
}
