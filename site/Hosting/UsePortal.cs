using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ReciproCoach.CoachDirectory;
using ReciproCoach.Coaching;
using ReciproCoach.Content;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Payments;
using ReciproCoach.Platform.Api;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Start;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Appearance;
using ReciproCoach.Site.Problem;

namespace ReciproCoach.Site.Hosting;

/// <summary>What happens to a request, in order, and what happens before the first one.</summary>
internal static class PortalPipeline
{
    public static void UsePortal(this WebApplication portal)
    {
        portal.UseForwardedHeaders();
        portal.UseMiddleware<SecurityHeaders>();
        portal.UseMiddleware<ReaderLanguage>();
        portal.UseMiddleware<CalmFailure>();
        portal.UseStatusCodePagesWithReExecute("/problem/{0}");
        if (portal.Environment.IsProduction()) portal.UseHsts();
        portal.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepForADay });
        portal.UseRouting();
        portal.UseCors();
        portal.UsePublicAnswers();
        portal.UseAuthentication();
        portal.UseAuthorization();

        portal.MapHealth();
        portal.MapTheme();
        portal.MapContent();
        portal.MapRounds();
        portal.MapApiDocument();
        portal.MapMatchingDesk();
        portal.MapCoaching();
        portal.MapPayments();
        portal.MapCoachDirectory();
        portal.MapRazorPages();
        // Whatever no page claims is a calm 404; without this the closed-by-default rule would ask a stranger to sign in.
        portal.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Brings the database up to date, then lets every module do its start task.</summary>
    public static async Task PrepareAsync(this WebApplication portal)
    {
        await portal.Services.MigratePortalDatabaseAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        foreach (var task in scope.ServiceProvider.GetServices<IStartTask>().OrderBy(task => task.Order))
            await task.RunAsync(CancellationToken.None);
    }

    /// <summary>Carries out the command the first word names and returns its exit code; null where the portal is to serve.</summary>
    public static async Task<int?> RunCommandAsync(this WebApplication portal, string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return null;
        await using var scope = portal.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<IPortalCommand>().ToList();
        if (commands.SingleOrDefault(command => command.Name == args[0]) is { } command)
            return await command.RunAsync(args[1..], Console.Out, CancellationToken.None);
        await Console.Error.WriteLineAsync($"Unknown command “{args[0]}”. There are: {string.Join(", ", commands.Select(known => known.Name))}.");
        return 2;
    }

    private static void MapHealth(this WebApplication portal)
    {
        portal.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        portal.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = SayWhatToMendAsync }).AllowAnonymous();
    }

    /// <summary>The state, and below it the sentences of those who have something to say. An exception's words stay in the log.</summary>
    private static Task SayWhatToMendAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var sentences = report.Entries.Values.Where(entry => entry.Status is HealthStatus.Degraded).Select(entry => entry.Description).OfType<string>();
        return context.Response.WriteAsync(string.Join('\n', sentences.Prepend(report.Status.ToString())), context.RequestAborted);
    }

    /// <summary>Files with a version in the query never change; the others are asked for again after a day.</summary>
    private static void KeepForADay(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400";
}
