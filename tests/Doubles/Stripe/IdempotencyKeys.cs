using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>Repeats the first answer to a key; refuses a key that comes with other parameters or while the first is in flight.</summary>
internal sealed class IdempotencyKeys
{
    private readonly ConcurrentDictionary<string, Remembered> known = new();

    public async Task<(JsonObject Body, bool Replayed)> RunAsync(string? key, string fingerprint, Func<Task<JsonObject>> act)
    {
        if (key is null) return (await act(), false);
        if (key.Length > 255) throw StripeProblem.Invalid(null, "Idempotency keys can have up to 255 characters.");
        var mine = new Remembered(fingerprint);
        var first = known.GetOrAdd(key, mine);
        if (!ReferenceEquals(first, mine)) return (Repeat(first, fingerprint), true);
        try
        {
            mine.Answer = (await act()).ToJsonString();
            return (JsonNode.Parse(mine.Answer)!.AsObject(), false);
        }
        catch (StripeProblem)
        {
            // What fails validation is not remembered: the key may be used again.
            known.TryRemove(key, out _);
            throw;
        }
    }

    private static JsonObject Repeat(Remembered first, string fingerprint)
    {
        if (first.Fingerprint != fingerprint)
            throw new StripeProblem(400, "idempotency_error", null, "Keys for idempotent requests can only be used with the same parameters they were first used with.");
        return first.Answer is { } answer
            ? JsonNode.Parse(answer)!.AsObject()
            : throw new StripeProblem(409, "invalid_request_error", "idempotency_key_in_use", "There is currently another in-progress request using this Idempotent Key.");
    }

    private sealed class Remembered(string fingerprint)
    {
        public string Fingerprint => fingerprint;

        public volatile string? Answer;
    }
}
