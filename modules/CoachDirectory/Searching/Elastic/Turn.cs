using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// Whose turn it is to write, when several processes stand before one server. It lies on the server itself, in a document
/// that can be changed only by who has read its last state. Numbers taken from it grow for ever, whoever takes them and
/// whichever index they are for: what is read after a number was taken is newer than what was read before any smaller one.
/// </summary>
internal sealed class Turn(ElasticClient elastic, ElasticSettings settings, TimeProvider clock) : IDisposable
{
    // Longer than a request with all its repetitions hangs; whoever dies keeps the others waiting so long.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);

    private readonly string me = $"{Environment.MachineName}.{Environment.ProcessId}.{Guid.NewGuid():N}";
    private readonly SemaphoreSlim one = new(1);
    private State? state;

    private string Index => settings.Index + "-turn";

    /// <summary>Takes the turn, or keeps it; false while another process has it.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow();
            // Half of it is left: nothing needs to be said.
            if (state is { } mine && mine.Until - now > Lease / 2) return true;
            var last = await ReadAsync(cancellation);
            if (last is not null && last.Holder != me && last.Until > now) return Lost();
            return await WriteAsync(last, last?.Number ?? 0, now + Lease, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>A number greater than any before. Keeps the turn as well.</summary>
    /// <exception cref="TurnLostException">Another process has it now.</exception>
    public async Task<long> NextNumberAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow();
            // The clock's part keeps numbers growing even where somebody has deleted the document.
            var number = Math.Max((state ?? throw new TurnLostException()).Number + 1, now.ToUnixTimeMilliseconds());
            return await WriteAsync(state, number, now + Lease, cancellation) ? number : throw new TurnLostException();
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Lets the next process begin at once.</summary>
    public async Task GiveBackAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (state is not null) await WriteAsync(state, state.Number, DateTimeOffset.UnixEpoch, cancellation);
            Lost();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private bool Lost()
    {
        state = null;
        return false;
    }

    private async Task<State?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return State.Read(await elastic.SendAsync(HttpMethod.Get, $"{Index}/_doc/turn", null, cancellation));
        }
        catch (ElasticProblem problem) when (problem.IsMissing)
        {
            if (problem.IsMissingIndex) await CreateAsync(cancellation);
            return null;
        }
    }

    /// <summary>Two processes may begin at once: the second finds it made.</summary>
    private async Task CreateAsync(CancellationToken cancellation)
    {
        try
        {
            await elastic.SendAsync(HttpMethod.Put, Index, new JsonObject
            {
                ["settings"] = new JsonObject { ["number_of_shards"] = 1, ["auto_expand_replicas"] = "0-1" },
                ["mappings"] = new JsonObject { ["dynamic"] = "strict", ["properties"] = new JsonObject { ["turn"] = new JsonObject { ["type"] = "object", ["enabled"] = false } } },
            }, cancellation);
        }
        catch (ElasticProblem problem) when (problem.Type == "resource_already_exists_exception")
        {
            // As wished.
        }
    }

    /// <summary>Writes only over the state that was read. A repetition whose first try had come through finds its own words there.</summary>
    private async Task<bool> WriteAsync(State? over, long number, DateTimeOffset until, CancellationToken cancellation)
    {
        var path = over is null ? $"{Index}/_create/turn" : $"{Index}/_doc/turn?if_seq_no={over.SeqNo}&if_primary_term={over.PrimaryTerm}";
        try
        {
            var written = await elastic.SendAsync(HttpMethod.Put, path, State.Body(me, number, until), cancellation);
            state = new(me, number, until, written.GetProperty("_seq_no").GetInt64(), written.GetProperty("_primary_term").GetInt64());
            return true;
        }
        catch (ElasticProblem problem) when (problem.IsConflict)
        {
            state = await ReadAsync(cancellation) is { } now && now.Holder == me && now.Number == number && now.Until == until ? now : null;
            return state is not null;
        }
        catch
        {
            // Written or not, who knows: it is read anew before it is used again.
            state = null;
            throw;
        }
    }

    private sealed record State(string Holder, long Number, DateTimeOffset Until, long SeqNo, long PrimaryTerm)
    {
        public static State Read(JsonElement document)
        {
            var turn = document.GetProperty("_source").GetProperty("turn");
            return new(turn.GetProperty("holder").GetString()!, turn.GetProperty("number").GetInt64(), DateTimeOffset.FromUnixTimeMilliseconds(turn.GetProperty("until").GetInt64()),
                document.GetProperty("_seq_no").GetInt64(), document.GetProperty("_primary_term").GetInt64());
        }

        public static JsonObject Body(string holder, long number, DateTimeOffset until) =>
            new() { ["turn"] = new JsonObject { ["holder"] = holder, ["number"] = number, ["until"] = until.ToUnixTimeMilliseconds() } };
    }
}

/// <summary>Another process writes now; what was begun is begun again when the turn comes back.</summary>
internal sealed class TurnLostException() : Exception("Another process has the turn to write to Elasticsearch.");
