namespace ReciproCoach.Platform.Start;

/// <summary>What a module does once at each start, after the migrations and before the first request; must be safe to repeat.</summary>
public interface IStartTask
{
    /// <summary>Smaller comes first: 0 seeds what others point to, 100 the demo.</summary>
    int Order { get; }

    Task RunAsync(CancellationToken cancellation);
}
