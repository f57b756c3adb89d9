using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Mail;
using ReciproCoach.Mail.Tests.Child;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Outbox;

// Commits one letter, says so with its id, and then waits to be killed: before delivering it or, with --deliver true, within.
var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
await using var portal = SmallPortal.Open(settings.AsEnumerable().Where(pair => pair.Value is not null));
await using (var scope = portal.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
    var post = scope.ServiceProvider.GetRequiredService<IPost>();
    var anna = new Recipient("anna@example.org", "Anna", "it", "Europe/Rome");
    var letter = new Letter("farewell", Text.Of("Stop these messages"), []);
    var id = await db.InTransactionAsync(() => Task.FromResult(post.Send(anna, letter)));
    Console.WriteLine(id);
}
if (settings["deliver"] is "true") await portal.GetRequiredService<DeliverOutbox>().RunAsync(CancellationToken.None);
await Task.Delay(Timeout.Infinite);
