using System.Net.Http.Json;
using ReciproCoach.Provision.Planning;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Running;

/// <summary>Makes a plan's writes, one after the other. After any of them the run may end, and the next one goes on from there.</summary>
internal sealed class CarryOut(ManagementApi api, Report report)
{
    private readonly HashSet<string> leftOut = [];

    /// <summary>How many have been made so far.</summary>
    public int Made { get; private set; }

    public async Task RunAsync(Plan plan, CancellationToken stop)
    {
        for (var at = 0; at < plan.Writes.Count; at++)
        {
            var write = plan.Writes[at];
            stop.ThrowIfCancellationRequested();
            if (write.Page is { } page && leftOut.Contains(page)) continue;
            if (write is { OnlyIfStill: { } seen, Page: { } edited } && !await IsStillAsync(write.Path, seen, stop))
            {
                leftOut.Add(edited);
                plan.LeftAlone.Add($"{edited} is being edited in Umbraco at this moment");
                continue;
            }
            report.Progress(at + 1, plan.Writes.Count, write.Words);
            // A write that has begun is waited for: what it did would be unknown otherwise.
            foreach (var warning in await api.WriteAsync(write.Method, write.Path, () => Content(write), CancellationToken.None))
                plan.Notes.Add($"Umbraco warns after “{write.Words}”: {warning}");
            Made++;
        }
    }

    private async Task<bool> IsStillAsync(string path, StoredDocument seen, CancellationToken stop) =>
        await api.FindAsync(path, stop) is { } now && new StoredDocument(now.AsObject()).IsStill(seen);

    private static HttpContent? Content(Write write)
    {
        if (write.Upload is not { } upload) return write.Body is null ? null : JsonContent.Create(write.Body);
        var file = new ByteArrayContent(File.ReadAllBytes(upload.File));
        return new MultipartFormDataContent { { new StringContent(upload.Id.ToString()), "Id" }, { file, "File", Path.GetFileName(upload.File) } };
    }
}
