using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Site.Demo;

/// <summary><c>dotnet run --project site -- demo reset</c>: empties the portal and makes the demo anew, on today's dates.</summary>
internal sealed class DemoCommand(IHostEnvironment environment, PortalDb db, EmptyPortal empty, SeedDemo seed) : IPortalCommand
{
    public string Name => "demo";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        if (arguments is not ["reset"])
        {
            await output.WriteLineAsync("Usage: demo reset");
            return 2;
        }
        if (!environment.IsDevelopment())
        {
            await output.WriteLineAsync($"This portal runs as {environment.EnvironmentName}: only in Development is it emptied.");
            return 1;
        }
        await db.InTransactionAsync(async () =>
        {
            await empty.RunAsync(cancellation);
            await seed.RunAsync(cancellation);
        }, cancellation);
        await output.WriteLineAsync("The portal has been emptied and the demo made anew.");
        return 0;
    }
}
