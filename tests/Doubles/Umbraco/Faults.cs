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

    /// <summary>Everything works again.</summary>
    public void Heal() => (Slowness, Status, CutsOff, Hold) = (TimeSpan.Zero, null, false, Task.CompletedTask);
}
