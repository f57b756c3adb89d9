namespace ReciproCoach.Platform.Privacy;

/// <summary>What one module holds of a person. Every module that stores personal data fills it: for export and for erasure.</summary>
public interface IPersonalData
{
    /// <summary>The section's name in the export, for example <c>profile</c>.</summary>
    string Section { get; }

    /// <summary>Everything held of the member, as an object that serialises to JSON; null where nothing is held.</summary>
    Task<object?> ExportAsync(Guid member, CancellationToken cancellation);

    /// <summary>Erases or anonymises what is held, in the running unit of work; bookkeeping that law protects stays without a name.</summary>
    Task EraseAsync(Guid member, CancellationToken cancellation);
}
