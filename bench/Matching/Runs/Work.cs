namespace ReciproCoach.Matching.Bench.Runs;

/// <summary>
/// Processor time of this process, in seconds. All contestants work on one thread; on a machine others use too, a clock on the wall
/// would favour whoever is done before it is interrupted.
/// </summary>
internal static class Work
{
    private const double EnoughToMeasure = 0.3;
    private const int Most = 200;

    public static (T Answer, double Seconds) Once<T>(Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var answer = work();
        return (answer, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    /// <summary>Repeats short work and takes the mean.</summary>
    public static (T Answer, double Seconds) Repeated<T>(Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var times = 1; ; times++)
        {
            var answer = work();
            var used = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            if (used >= EnoughToMeasure || times == Most) return (answer, used / times);
        }
    }
}
