using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests;

/// <summary>
/// The solver could be published on its own, so what it shows others changes only on purpose: after such a change run this
/// test once with <c>UPDATE_SNAPSHOTS=1</c> and look at what it wrote.
/// </summary>
public sealed class The_public_surface_is_known
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void And_is_what_the_file_beside_this_test_says()
    {
        var surface = string.Concat(typeof(Instance).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(Lines)
            .Select(line => line + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Snapshot(), surface);

        Assert.Equal(File.ReadAllText(Snapshot()), surface);
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return type.FullName!;
        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} = {Enum.Parse(type, name):D}"))
            : type.GetMembers(Declared).Where(IsWritten).Select(Describe).Order(StringComparer.Ordinal);
        foreach (var member in members)
            yield return "    " + member;
    }

    /// <summary>Leaves out what the compiler adds to records and what properties already say.</summary>
    private static bool IsWritten(MemberInfo member) =>
        member is not MethodBase { IsSpecialName: true, IsConstructor: false }
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && member.Name is not ("Equals" or "GetHashCode");

    private static string Describe(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property} {{{(property.CanRead ? " get" : "")}{(property.CanWrite ? " init" : "")} }}",
        FieldInfo { IsLiteral: true } constant => string.Create(CultureInfo.InvariantCulture, $"{constant} = {constant.GetRawConstantValue()}"),
        _ => member.ToString()!,
    };

    private static string Snapshot([CallerFilePath] string here = "") => Path.ChangeExtension(here, ".txt");
}
