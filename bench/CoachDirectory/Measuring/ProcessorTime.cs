using System.Runtime.InteropServices;

namespace ReciproCoach.CoachDirectory.Bench.Measuring;

/// <summary>
/// Processor time, in milliseconds: on a machine others use too, a clock on the wall mostly measures the others. Of this
/// thread to the nanosecond, and of another process as Linux accounts for it.
/// </summary>
internal static class ProcessorTime
{
    private const int OfThisThread = 3;

    public static double Now => Ask(OfThisThread, out var time) == 0 ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : throw new PlatformNotSupportedException("There is no clock for a thread's processor time here.");

    /// <summary>What a process of one thread has used so far.</summary>
    public static double Of(int process) => long.Parse(File.ReadAllText($"/proc/{process}/schedstat").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) / 1e6;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Ask(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds, Nanoseconds;
    }
}
