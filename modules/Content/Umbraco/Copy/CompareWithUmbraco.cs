using ReciproCoach.Platform.Background;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// Looks at Umbraco from time to time, since nothing is sent when a page goes to the recycle bin and some deliveries are lost.
/// Readers of a quiet portal do not get a copy of yesterday.
/// </summary>
internal sealed class CompareWithUmbraco(UmbracoCopy copy, UmbracoSettings settings) : IBackgroundWork
{
    /// <summary>Often enough to be in time; what readers have caused to be looked at meanwhile is not due again.</summary>
    public TimeSpan Every => settings.KeepFor / 4;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await copy.PagesAsync(cancellation);
        await copy.UnderWay.WaitAsync(cancellation);
    }
}
