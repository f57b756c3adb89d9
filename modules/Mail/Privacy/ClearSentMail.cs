using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Mail.Delivery;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Mail.Privacy;

/// <summary>Letters hold names, addresses and links; thirty days after they went out, nobody needs the copy. Those given up stay for a person to look at, ninety.</summary>
internal sealed class ClearSentMail(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    private static readonly TimeSpan KeptWhenSent = TimeSpan.FromDays(30);
    private static readonly TimeSpan KeptWhenGivenUp = TimeSpan.FromDays(90);

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (sentBefore, givenUpBefore) = (clock.GetUtcNow() - KeptWhenSent, clock.GetUtcNow() - KeptWhenGivenUp);
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<OutboxMessage>()
            .Where(row => row.Kind == DeliverMail.MessageKind && (row.DoneAt < sentBefore || row.GivenUpAt < givenUpBefore))
            .ExecuteDeleteAsync(cancellation);
    }
}
