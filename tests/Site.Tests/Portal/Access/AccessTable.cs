namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>The table as text: a line an address, a column a role, and at the end where redirects lead.</summary>
internal static class AccessTable
{
    public static string Write(IReadOnlyList<Answer> answers)
    {
        var roles = answers.Select(answer => answer.Role).Distinct().ToList();
        var width = answers.Max(answer => First(answer.Address).Length) + 2;
        var head = "".PadRight(width) + string.Concat(roles.Select(role => role.PadRight(Width(role))));
        var lines = answers.GroupBy(answer => answer.Address).Select(line =>
            First(line.Key).PadRight(width) + string.Concat(line.Select(answer => answer.Outcome.PadRight(Width(answer.Role)))) + Targets(line));
        return string.Concat(lines.Prepend(head).Select(line => line.TrimEnd() + "\n"));
    }

    private static string First(Address address) => $"{address.Method,-5}{address.Shown}";

    private static int Width(string role) => Math.Max(role.Length, "sign-in".Length) + 2;

    private static string Targets(IEnumerable<Answer> line)
    {
        var leading = line.Where(answer => answer is { Target: not null, AsksToSignIn: false }).GroupBy(answer => answer.Target).OrderBy(target => target.Count()).ToList();
        var some = leading.SkipLast(1).Select(target => $"{string.Join(", ", target.Select(answer => answer.Role))} → {target.Key}, else ");
        return leading.Count == 0 ? "" : string.Concat(some) + $"→ {leading[^1].Key}";
    }
}
