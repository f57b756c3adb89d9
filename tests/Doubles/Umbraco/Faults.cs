namespace ReciproCoach.Doubles.Umbraco;

/// <summary>What can go wrong between the portal and Umbraco.</summary>
public sealed class Faults
{
    /// <summary>Every answer takes this long.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>Every request is answered with this status instead.</summary>
    public int? Status { get; set; }

    /// <summary>Connections are closed in the middle of the answer.</summary>
    public bool CutsOff { get; set; }

    /// <summary>Answers wait until this is completed.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    /// <summary>How much the server's clock is ahead of everybody else's; negative where it is behind.</summary>
    public TimeSpan ClockAhead { get; set; }

    /// <summary>Everything works again.</summary>
    public void Heal() => (Slowness, Status, CutsOff, Hold, ClockAhead) = (TimeSpan.Zero, null, false, Task.CompletedTask, TimeSpan.Zero);
}
