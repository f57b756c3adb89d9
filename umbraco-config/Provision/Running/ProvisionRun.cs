using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.Provision.FirstUser;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Planning;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Running;

/// <summary>One run: read the files, look at the server, plan, and only then write.</summary>
internal sealed class ProvisionRun(ProvisionSettings settings, TextWriter output, TextWriter errors, TimeProvider clock)
{
    private readonly Report report = new(output, errors);
    private readonly Plan plan = new();
    private MakeApiUser? user;
    private CarryOut? work;

    private int Made => (user?.Made ?? 0) + (work?.Made ?? 0);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        try
        {
            return await TryAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Stopped("Stopped, as asked.");
        }
        catch (UmbracoException problem)
        {
            return Stopped(problem.Message);
        }
        catch (HttpRequestException gone)
        {
            return Stopped($"{settings.Url} cannot be reached: {gone.Message}");
        }
        catch (TaskCanceledException)
        {
            return Stopped($"{settings.Url} does not answer.");
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            return Stopped($"{settings.Url} answers otherwise than Umbraco 17 does: {odd.Message}");
        }
        catch (Exception file) when (file is IOException or UnauthorizedAccessException)
        {
            return Stopped(file.Message);
        }
    }

    private async Task<int> TryAsync(CancellationToken stop)
    {
        var content = await ReadFilesAsync(stop);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(handler) { BaseAddress = settings.Url, Timeout = TimeSpan.FromSeconds(100) };
        await CheckServerAsync(http, stop);
        if (content is not var (model, wanted) || plan.Problems.Count > 0) return Problems();
        if (settings is { Admin: { } admin, DryRun: false }) await (user = new(http, admin, settings.Client, model.UserGroup, settings.Url, report)).RunAsync(stop);
        var api = new ManagementApi(http, new AccessToken(http, settings.Client, clock));
        await new CheckRights(api, model.UserGroup, settings.Portal is not null, wanted.Pictures.Count > 0).IntoAsync(plan, stop);
        if (plan.Problems.Count > 0) return Problems();
        var server = await new ReadServer(api, model, wanted, settings.Portal).RunAsync(stop);
        new MakePlan(model, wanted, server, settings).Into(plan);
        if (plan.Problems.Count > 0) return Problems();
        report.Line($"{wanted.Pages.Count} pages in {model.Languages.Count} languages, {wanted.Pages.Sum(page => page.Texts.Count)} texts; {Report.Writes(plan.Writes.Count)} to make.");
        if (settings.DryRun) foreach (var write in plan.Writes) report.Line("would write: " + write.Words);
        else await (work = new(api, report)).RunAsync(plan, stop);
        report.Summary(plan, Made);
        return ExitCode.Done;
    }

    private async Task<(PortalModel Model, WantedContent Wanted)?> ReadFilesAsync(CancellationToken stop)
    {
        var model = ReadModel.From(settings.Model, plan.Problems);
        return model is null ? null : (model, await new ReadContent(settings.Content, model, plan.Problems, plan.Notes).RunAsync(stop));
    }

    private async Task CheckServerAsync(HttpClient http, CancellationToken stop)
    {
        if (settings.Url.Scheme == Uri.UriSchemeHttp && !settings.Url.IsLoopback) plan.Notes.Add($"{settings.Url} is not encrypted: the secret is sent in the clear.");
        try
        {
            using var response = await http.GetAsync(ManagementApi.Base + "server/status", stop);
            var status = response.IsSuccessStatusCode ? (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync(stop))?["serverStatus"] : null;
            if (status != "Run") plan.Problems.Add($"{settings.Url} is not a running Umbraco: its status is {status ?? $"unknown ({(int)response.StatusCode})"}.");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or InvalidOperationException)
        {
            plan.Problems.Add($"{settings.Url} is not a running Umbraco: {problem.Message}");
        }
    }

    private int Problems()
    {
        report.Problems(plan.Problems, Made);
        return ExitCode.Problems;
    }

    private int Stopped(string why)
    {
        if (Made == 0 && work is null)
        {
            plan.Problems.Add(why);
            return Problems();
        }
        report.Stopped(why, Made, plan.Writes.Count - (work?.Made ?? 0));
        return ExitCode.Stopped;
    }
}
