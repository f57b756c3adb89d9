using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Mail.Delivery;

/// <summary>A portal in Production whose mail reaches nobody says so once, at start.</summary>
internal sealed class WarnThatMailStays(MailSettings settings, ILogger<WarnThatMailStays> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        log.LogWarning("Mail:Provider is Pickup: mail is written to {Folder} and sent to nobody", settings.PickupFolder);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
