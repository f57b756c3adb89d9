using ReciproCoach.Platform.Changes;

namespace ReciproCoach.Platform.Caching;

/// <summary>What falls with a change besides the thing itself and the lists of its kind. A module that keeps a copy of its own renews it here.</summary>
public interface IDropMore
{
    /// <summary>The notes (<see cref="Shown"/>) whose answers fall too. Called for all changes seen together, in order; once with none, before the first.</summary>
    Task<IReadOnlyCollection<string>> AfterAsync(IReadOnlyCollection<Change> changes, CancellationToken cancellation);
}
