using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using ReciproCoach.Mail.Tests.Child;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Mail.Tests;

/// <summary>A portal of Platform and Mail with a folder of its own and a clock one can set.</summary>
internal sealed class MailHouse : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private readonly ServiceProvider services;

    private MailHouse(ServiceProvider services, string folder, FakeTimeProvider clock) => (this.services, Folder, Clock) = (services, folder, clock);

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>The mails lying in the pickup folder, oldest first.</summary>
    public IReadOnlyList<MimeMessage> PickedUp => [.. Directory.GetFiles(Path.Combine(Folder, "mail"), "*.eml").Order().Select(file => MimeMessage.Load(file))];

    public static Task<MailHouse> OpenAsync(params (string Key, string Value)[] settings) => OpenAsync(Start, settings);

    public static async Task<MailHouse> OpenAsync(DateTimeOffset now, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("mail-tests-").FullName;
        var clock = new FakeTimeProvider(now);
        var house = new MailHouse(SmallPortal.Open(Settings(folder, settings), clock), folder, clock);
        await using var scope = house.services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Database.EnsureCreatedAsync();
        return house;
    }

    public static Dictionary<string, string?> Settings(string folder, params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Portal:DataDirectory"] = folder,
            ["Portal:BaseUrl"] = "https://portal.example",
            ["Mail:From:Address"] = "team@portal.example",
        };
        foreach (var (key, value) in settings) all[key] = value;
        return all;
    }

    /// <summary>Hands a letter in and commits.</summary>
    public async Task<Guid> SendAsync(Letter? letter = null, Recipient? to = null, Posting? how = null)
    {
        await using var scope = services.CreateAsyncScope();
        var post = scope.ServiceProvider.GetRequiredService<IPost>();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().InTransactionAsync(
            () => Task.FromResult(post.Send(to ?? Some.Anna, letter ?? Some.Letter, how)));
    }

    /// <summary>Hands a letter in, then lets the business operation fail.</summary>
    public async Task SendAndFailAsync()
    {
        await using var scope = services.CreateAsyncScope();
        var post = scope.ServiceProvider.GetRequiredService<IPost>();
        await Assert.ThrowsAsync<TimeoutException>(() => scope.ServiceProvider.GetRequiredService<PortalDb>().InTransactionAsync(() =>
        {
            post.Send(Some.Anna, Some.Letter);
            throw new TimeoutException("the business operation failed");
        }));
    }

    public Task DeliverAsync() => services.GetRequiredService<DeliverOutbox>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Forgets that a message was delivered, as a process does that dies before its mark.</summary>
    public async Task ForgetDeliveryAsync(Guid id)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<OutboxMessage>().Where(row => row.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.DoneAt, (DateTimeOffset?)null), TestContext.Current.CancellationToken);
    }

    public async Task<OutboxMessage> RowAsync(Guid id)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<OutboxMessage>().AsNoTracking()
            .SingleAsync(row => row.Id == id, TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<OutboxMessage>> RowsAsync()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<OutboxMessage>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks one of the house's parts to do something.</summary>
    public async Task WithAsync<T>(Func<T, Task> work) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
