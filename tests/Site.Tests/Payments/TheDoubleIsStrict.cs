using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Doubles.Stripe;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>The double refuses what Stripe refuses; otherwise it would prove nothing.</summary>
public sealed class TheDoubleIsStrict : IAsyncLifetime
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private StripeDouble stripe = null!;

    public async ValueTask InitializeAsync()
    {
        stripe = await StripeDouble.StartAsync(Clock);
        http.BaseAddress = stripe.Origin;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", stripe.SecretKey);
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return stripe.DisposeAsync();
    }

    [Theory]
    [InlineData("payment_method_types[0]", "card", "parameter_unknown")]
    [InlineData("line_items[0][price_data][product_data][colour]", "red", "parameter_unknown")]
    [InlineData("ui_mode", "hosted", null)]
    [InlineData("locale", "de-CH", null)]
    [InlineData("line_items[0][price_data][unit_amount]", "35.00", "parameter_invalid_integer")]
    [InlineData("line_items[0][price_data][unit_amount]", "49", "amount_too_small")]
    [InlineData("line_items[0][price_data][currency]", "EUR", null)]
    [InlineData("line_items[0][quantity]", null, "parameter_missing")]
    [InlineData("line_items[0][price_data][currency]", null, "parameter_missing")]
    [InlineData("line_items[0][price_data][product_data][name]", null, null)]
    [InlineData("line_items[0][price]", "price_1", null)]
    [InlineData("success_url", null, "parameter_missing")]
    [InlineData("success_url", "/fees", "url_invalid")]
    [InlineData("customer_email", "anna", "email_invalid")]
    [InlineData("customer", "cus_1", null)]
    [InlineData("expires_at", "1795339799", null)]
    [InlineData("expires_at", "1795424401", null)]
    public async Task A_wrong_session_is_refused(string parameter, string? value, string? code)
    {
        var wrong = Right();
        if (value is null) wrong.Remove(parameter);
        else wrong[parameter] = value;

        var (status, body) = await PostAsync("/v1/checkout/sessions", wrong);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(code, body.GetProperty("error").GetProperty("code").GetString());
        Assert.Empty(stripe.Sessions);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_another");

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync("/v1/checkout/sessions", Right())).Status);
    }

    [Fact]
    public async Task Too_much_metadata_is_refused()
    {
        var wrong = Right();
        for (var i = 0; i < 51; i++) wrong[$"metadata[k{i}]"] = "v";
        var longKey = Right();
        longKey[$"metadata[{new string('k', 41)}]"] = "v";

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/checkout/sessions", wrong)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/checkout/sessions", longKey)).Status);
    }

    [Fact]
    public async Task A_session_shows_its_page_while_open_and_its_payment_once_paid()
    {
        var (status, open) = await PostAsync("/v1/checkout/sessions", Right());
        var id = open.GetProperty("id").GetString()!;
        await stripe.PayAsync(id);
        var paid = JsonDocument.Parse(await http.GetStringAsync(new Uri($"/v1/checkout/sessions/{id}", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("open", JsonValueKind.Null), (open.GetProperty("status").GetString(), open.GetProperty("payment_intent").ValueKind));
        Assert.StartsWith(stripe.Origin.ToString(), open.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(("complete", JsonValueKind.Null), (paid.GetProperty("status").GetString(), paid.GetProperty("url").ValueKind));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync($"/v1/checkout/sessions/{id}/expire", [])).Status);
    }

    [Fact]
    public async Task A_key_repeats_its_answer_and_refuses_other_parameters()
    {
        var other = Right();
        other["line_items[0][price_data][unit_amount]"] = "4000";

        var first = await PostAsync("/v1/checkout/sessions", Right(), "key");
        var second = await PostAsync("/v1/checkout/sessions", Right(), "key");
        var third = await PostAsync("/v1/checkout/sessions", other, "key");

        Assert.Equal(first.Body.GetRawText(), second.Body.GetRawText());
        Assert.Equal((HttpStatusCode.BadRequest, "idempotency_error"), (third.Status, third.Body.GetProperty("error").GetProperty("type").GetString()));
        Assert.Single(stripe.Sessions);
    }

    [Fact]
    public async Task A_key_whose_first_request_is_in_flight_is_refused()
    {
        var meanwhile = HttpStatusCode.OK;
        stripe.Interference.BeforeAnswering = async _ => meanwhile = (await PostAsync("/v1/checkout/sessions", Right(), "key")).Status;

        await PostAsync("/v1/checkout/sessions", Right(), "key");

        Assert.Equal(HttpStatusCode.Conflict, meanwhile);
    }

    [Fact]
    public async Task More_than_was_paid_is_not_refunded()
    {
        var id = (await PostAsync("/v1/checkout/sessions", Right())).Body.GetProperty("id").GetString()!;
        await stripe.PayAsync(id);
        var intent = stripe.Session(id).PaymentIntent!;

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/refunds", [])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/refunds", new() { ["payment_intent"] = intent, ["amount"] = "3501" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/v1/refunds", new() { ["payment_intent"] = intent, ["amount"] = "3500" })).Status);
        var again = await PostAsync("/v1/refunds", new() { ["payment_intent"] = intent });
        Assert.Equal("charge_already_refunded", again.Body.GetProperty("error").GetProperty("code").GetString());
    }

    private static Dictionary<string, string> Right() => new()
    {
        ["mode"] = "payment",
        ["success_url"] = "https://portal.test/done?session_id={CHECKOUT_SESSION_ID}",
        ["customer_email"] = "anna@example.org",
        ["locale"] = "de",
        ["line_items[0][quantity]"] = "1",
        ["line_items[0][price_data][currency]"] = "eur",
        ["line_items[0][price_data][unit_amount]"] = "3500",
        ["line_items[0][price_data][product_data][name]"] = "Fee",
    };

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, Dictionary<string, string> parameters, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(parameters) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.Clone());
    }
}
