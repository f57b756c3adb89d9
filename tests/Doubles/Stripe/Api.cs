using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>The operations of the API the portal uses.</summary>
internal sealed class Api(StripeDouble stripe, Account account, Interference interference)
{
    private static readonly IReadOnlyList<Parameter> Nothing = [];
    private static readonly IReadOnlyList<Parameter> Paging = [Parameter.Text("payment_intent"), Parameter.Number("limit", 1, 100), Parameter.Text("starting_after")];
    private readonly IdempotencyKeys keys = new();

    public void Map(WebApplication app)
    {
        app.MapPost("/v1/checkout/sessions", http => WriteAsync(http, CreateSession.Accepted, OpenAsync));
        app.MapPost("/v1/checkout/sessions/{id}/expire", ExpireAsync);
        app.MapPost("/v1/refunds", http => WriteAsync(http, CreateRefund.Accepted, RefundAsync));
        app.MapGet("/v1/checkout/sessions/{id}", http => ReadAsync(http, Nothing, _ => account.Find(Id(http)).ToJson()));
        app.MapGet("/v1/refunds", http => ReadAsync(http, Paging, ListRefunds));
        app.MapGet("/v1/refunds/{id}", http => ReadAsync(http, Nothing, _ =>
            (account.Refunds.Find(refund => refund.Id == Id(http)) ?? throw StripeProblem.Missing("refund", Id(http))).ToJson()));
        app.Map("/v1/{**rest}", http => AnswerAsync(http, () => throw StripeProblem.Missing("operation", http.Request.Path)));
    }

    private async Task<JsonObject> OpenAsync(Form form)
    {
        var session = account.Open(form, stripe.Origin);
        var answer = session.ToJson();
        if (interference.BeforeAnswering is { } meanwhile) await meanwhile(session);
        return answer;
    }

    private Task ExpireAsync(HttpContext http) => WriteAsync(http, Nothing, async _ =>
    {
        var seen = account.Events.Count;
        var session = account.Expire(Id(http));
        await stripe.Webhooks.SendNewAsync(account.Events.Skip(seen));
        return session.ToJson();
    });

    private async Task<JsonObject> RefundAsync(Form form)
    {
        var seen = account.Events.Count;
        var refund = account.Refund(form);
        await stripe.Webhooks.SendNewAsync(account.Events.Skip(seen));
        return refund.ToJson();
    }

    private JsonObject ListRefunds(Form form)
    {
        var limit = (int)Read.Number(form["limit"] ?? "10");
        var all = account.Refunds.Where(refund => form["payment_intent"] is not { } intent || refund.PaymentIntent == intent);
        if (form["starting_after"] is { } after) all = all.SkipWhile(refund => refund.Id != after).Skip(1);
        var page = all.Take(limit + 1).ToList();
        return new()
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. page.Take(limit).Select(refund => refund.ToJson())]),
            ["has_more"] = page.Count > limit,
            ["url"] = "/v1/refunds",
        };
    }

    private Task ReadAsync(HttpContext http, IReadOnlyList<Parameter> accepted, Func<Form, JsonObject> read) =>
        AnswerAsync(http, async () => read(await Form.ReadAsync(http.Request, accepted)));

    private Task WriteAsync(HttpContext http, IReadOnlyList<Parameter> accepted, Func<Form, Task<JsonObject>> write) => AnswerAsync(http, async () =>
    {
        interference.WritesSeen++;
        var form = await Form.ReadAsync(http.Request, accepted);
        var (body, replayed) = await keys.RunAsync(http.Request.Headers["Idempotency-Key"].FirstOrDefault(), http.Request.Path + "?" + form.Fingerprint, () => write(form));
        if (replayed) http.Response.Headers["Idempotent-Replayed"] = "true";
        if (interference.LosesThisAnswer()) http.Abort();
        return body;
    });

    private async Task AnswerAsync(HttpContext http, Func<Task<JsonObject>> act)
    {
        JsonObject body;
        try
        {
            RequireKeyAndVersion(http.Request);
            interference.RefuseIfAsked();
            body = await act();
        }
        catch (StripeProblem problem)
        {
            http.Response.StatusCode = problem.Status;
            body = problem.Body;
        }
        http.Response.Headers["Request-Id"] = "req_" + http.TraceIdentifier;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body.ToJsonString());
    }

    private void RequireKeyAndVersion(HttpRequest request)
    {
        if (request.Headers.Authorization != $"Bearer {stripe.SecretKey}")
            throw new StripeProblem(401, "invalid_request_error", null, "Invalid API Key provided.");
        if (request.Headers["Stripe-Version"].FirstOrDefault() is { } version && version != StripeDouble.ApiVersion)
            throw StripeProblem.Invalid(null, $"The double speaks {StripeDouble.ApiVersion}, not {version}.");
    }

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;
}
