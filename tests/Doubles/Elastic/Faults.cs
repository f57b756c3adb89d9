namespace ReciproCoach.Doubles.Elastic;

/// <summary>What can go wrong between the portal and the server; changed while it runs.</summary>
public sealed class Faults
{
    private readonly Lock gate = new();
    private readonly HashSet<string> unacceptable = [];
    private int refusals, refusedItems, answersToLose, status;

    /// <summary>Answers every request with 503, as before the shards are there.</summary>
    public bool NotReady { get; set; }

    /// <summary>Closes every connection without an answer, as if the machine were gone.</summary>
    public bool Gone { get; set; }

    /// <summary>Takes this long before each answer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Answers every write with 403, as on a full disk.</summary>
    public bool WritesBlocked { get; set; }

    /// <summary>Runs when a bulk request has come and before it is carried out: what others do meanwhile.</summary>
    public Func<Task>? BeforeBulk { get; set; }

    /// <summary>The next so many requests are answered with this status and not carried out.</summary>
    public void AnswerWith(int errorStatus, int count)
    {
        lock (gate) (status, refusals) = (errorStatus, count);
    }

    /// <summary>The next so many requests are carried out, but their answers never arrive.</summary>
    public void LoseAnswers(int count)
    {
        lock (gate) answersToLose = count;
    }

    /// <summary>The next so many items of bulk requests are refused with 429; the others are carried out.</summary>
    public void RefuseItems(int count)
    {
        lock (gate) refusedItems = count;
    }

    /// <summary>Documents whose id begins so are refused with 400 until <see cref="AcceptAgain"/>.</summary>
    public void NeverAccept(string idBeginning)
    {
        lock (gate) unacceptable.Add(idBeginning);
    }

    public void AcceptAgain()
    {
        lock (gate) unacceptable.Clear();
    }

    /// <summary>The status to answer the next request with; null to carry it out.</summary>
    internal int? Refuses()
    {
        lock (gate) return NotReady ? 503 : refusals-- > 0 ? status : null;
    }

    internal bool LosesThisAnswer()
    {
        lock (gate) return answersToLose-- > 0;
    }

    internal void CheckItem(string id, ServerLine line)
    {
        lock (gate)
        {
            if (refusedItems-- > 0) throw ElasticRefusal.Of(429, "es_rejected_execution_exception", "rejected execution of primary operation");
            if (unacceptable.Any(beginning => id.StartsWith(beginning, StringComparison.Ordinal)))
                throw ElasticRefusal.Of(400, line is ServerLine.Seven ? "mapper_parsing_exception" : "document_parsing_exception", "failed to parse");
        }
    }
}
