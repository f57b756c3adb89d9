namespace ReciproCoach.Platform.Background;

/// <summary>Work a module does by itself from time to time. Several processes may run it at once: it must guard its own writes.</summary>
public interface IBackgroundWork
{
    /// <summary>The pause between two runs.</summary>
    TimeSpan Every { get; }

    /// <summary>Does what is due now; an exception is logged and the next run comes as usual.</summary>
    Task RunAsync(CancellationToken cancellation);
}
