using System.Diagnostics;

namespace ReciproCoach.CoachDirectory.Bench.Measuring;

/// <summary>What a piece of work took, in milliseconds: on the processor, and on the wall.</summary>
internal readonly record struct Took(double Work, double Wall)
{
    public static Took By(Action work)
    {
        var (processor, began) = (ProcessorTime.Now, Stopwatch.GetTimestamp());
        work();
        return new(ProcessorTime.Now - processor, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }
}
