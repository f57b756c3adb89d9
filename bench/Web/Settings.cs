using System.Globalization;

namespace ReciproCoach.Web;

/// <summary>What to measure: <c>--runs 5 --requests 10000 --at-once 16 --repository . --profile linux-x64 --workshop … --stores</c></summary>
/// <param name="Runs">How often everything is measured.</param>
/// <param name="Requests">How many answers a load takes, after a fifth of them to warm up.</param>
/// <param name="AtOnce">How many are asked for at once.</param>
/// <param name="Repository">The checkout whose portal is measured.</param>
/// <param name="Profile">How the portal is published; <c>none</c> as the templates are.</param>
/// <param name="Workshop">A folder that is kept, so that what was published there is measured again; null for a temporary one.</param>
/// <param name="Stores">The portal is measured against itself: its pages from Umbraco and from its own store.</param>
internal sealed record Settings(int Runs, int Requests, int AtOnce, string Repository, string Profile, string? Workshop, bool Stores)
{
    public static Settings Read(string[] args)
    {
        string Value(string name, string otherwise) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
        int Number(string name, int otherwise) => int.Parse(Value(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        return new(Number("runs", 5), Number("requests", 10_000), Number("at-once", 16), Path.GetFullPath(Value("repository", ".")), Value("profile", "linux-x64"),
            Value("workshop", "") is { Length: > 0 } folder ? Path.GetFullPath(folder) : null, args.Contains("--stores"));
    }
}
