using ReciproCoach.Platform.Start;
using ReciproCoach.Site.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPortal();

    await using var portal = builder.Build();
    portal.UsePortal();
    await portal.PrepareAsync();

    if (await portal.RunCommandAsync(args) is { } exitCode) return exitCode;
    await portal.RunAsync();
    return 0;
}
catch (StartProblemException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 2;
}
