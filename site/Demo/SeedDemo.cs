using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Payments;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Start;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.Story;

namespace ReciproCoach.Site.Demo;

/// <summary>
/// Writes the demo at the first start, through the contracts of the rooms, in one transaction: interrupted, nothing is there and
/// the next start begins anew. Afterwards the demo's administrator stands for all of it.
/// </summary>
internal sealed partial class SeedDemo(
    PortalDb db, IMembers members, IAddMembers people, IAddRounds rounds, IAddPayments payments, IAddCoaching coaching, TellDemo demo, ILogger<SeedDemo> log) : IStartTask
{
    public int Order => 100;

    public Task RunAsync(CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        if (await members.FindAsync(DemoAccounts.AdministratorId, cancellation) is not null) return;
        var story = demo.Tell();
        await people.AddConfirmedAsync(story.People, cancellation);
        await rounds.AddAsync(story.Rounds, cancellation);
        await payments.AddAsync(story.Payments, cancellation);
        await coaching.AddAsync(story.Relationships, cancellation);
        Seeded(story.People.Count, story.Rounds.Count);
    }, cancellation);

    [LoggerMessage(LogLevel.Information, "Made the demo: {People} people and {Rounds} rounds; README names the accounts")]
    private partial void Seeded(int people, int rounds);
}
