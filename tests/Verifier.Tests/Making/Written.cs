using System.Globalization;

namespace ReciproCoach.Verifier.Tests.Making;

/// <summary>Certificates written by hand, as short as the format allows.</summary>
internal static class Written
{
    /// <summary>All coach prices 0, and whatever else is said.</summary>
    public static string Prices(int people, string more = "") =>
        $$"""{"scale":1,"coach":[{{string.Join(',', Enumerable.Repeat(0, people))}}]{{(more.Length > 0 ? "," : "")}}{{more}}}""";

    public static string Bound(string prices) => $"{{\"bound\":{prices}}}";

    public static string Bound(int people, string more = "") => Bound(Prices(people, more));

    public static string Split(string on, params (string Name, string Node)[] branches) =>
        $"{{\"split\":{{{on},{string.Join(',', branches.Select(branch => $"\"{branch.Name}\":{branch.Node}"))}}}}}";

    public static string Stage(string name, long found, long bound, string proof, int? floor = null) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"stage":"{{name}}",{{(floor is null ? "" : $"\"floor\":{floor},")}}"found":{{found}},"bound":{{bound}},"proof":{{proof}}}""");

    public static string Certificate(string objective, int people, int matched, long total, long top, params string[] stages) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"format":"reciprocoach-matching-certificate","version":1,"objective":"{{objective}}","people":{{people}},"matched":{{matched}},"total":{{total}},"top":{{top}},"stages":[{{string.Join(',', stages)}}]}""");

    /// <summary>Everybody is matched, which needs no proof worth the name, and this is why the total cannot be higher.</summary>
    public static string OfEverybody(int people, long total, long top, string proof, long? bound = null) =>
        Certificate("total", people, people, total, top, Stage("people", people, people, Bound(people)), Stage("total", total, bound ?? total, proof));
}
