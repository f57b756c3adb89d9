using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Doubles.Mail;

/// <summary>SendGrid's “send a mail” on loopback: the same key, the same shape of body, the same answers, and nothing sent.</summary>
public sealed class SendGridDouble : IAsyncDisposable
{
    /// <summary>The only key it knows.</summary>
    public const string ApiKey = "SG.double.key";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonElement> accepted = new();
    private readonly ConcurrentQueue<int> moods = new();

    private SendGridDouble(WebApplication app) => this.app = app;

    /// <summary>For <c>Mail:SendGrid:Host</c>.</summary>
    public string Host => app.Urls.First();

    /// <summary>The bodies answered with 202, in order.</summary>
    public IReadOnlyList<JsonElement> Accepted => [.. accepted];

    /// <summary>How many requests came, whatever was answered.</summary>
    public int Requests { get; private set; }

    /// <summary>Answers the next request with this status, whatever it says.</summary>
    public void AnswerNext(int status) => moods.Enqueue(status);

    public static async Task<SendGridDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var sendGrid = new SendGridDouble(builder.Build());
        sendGrid.app.MapPost("/v3/mail/send", sendGrid.AnswerAsync);
        await sendGrid.app.StartAsync();
        return sendGrid;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        Requests++;
        if (request.Headers.Authorization != $"Bearer {ApiKey}") return Refuse(401, "The provided authorization grant is invalid, expired, or revoked", null);
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true) return Refuse(415, "Content-Type should be application/json.", null);
        using var body = await JsonDocument.ParseAsync(request.Body);
        if (moods.TryDequeue(out var status)) return Refuse(status, "as the test asked", null);
        if (SendGridRules.FirstBroken(body.RootElement) is { } broken) return Refuse(400, broken.Problem, broken.Field);
        accepted.Enqueue(body.RootElement.Clone());
        request.HttpContext.Response.Headers["X-Message-Id"] = $"double-{accepted.Count}";
        return Results.StatusCode(202);
    }

    private static IResult Refuse(int status, string message, string? field) =>
        Results.Json(new { errors = new[] { new { message, field, help = (string?)null } } }, statusCode: status);
}
