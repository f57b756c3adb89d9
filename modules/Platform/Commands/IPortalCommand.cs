namespace ReciproCoach.Platform.Commands;

/// <summary>Something the operator asks of the portal on the command line: <c>dotnet run --project site -- NAME …</c>.</summary>
public interface IPortalCommand
{
    /// <summary>The first word, for example <c>admin</c>.</summary>
    string Name { get; }

    /// <summary>Does it, on the migrated database, in a scope of its own. Returns the exit code; 0 is success.</summary>
    /// <param name="arguments">The words after the name.</param>
    /// <param name="output">Where the answer goes, in English: the operator reads it.</param>
    /// <param name="cancellation">The operator has interrupted.</param>
    Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation);
}
