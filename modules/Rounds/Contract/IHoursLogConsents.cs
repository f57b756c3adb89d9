namespace ReciproCoach.Rounds;

/// <summary>Who allowed their partners, when they joined, to list them by name in the hours log.</summary>
public interface IHoursLogConsents
{
    /// <summary>Those of the enrolments whose owner agreed.</summary>
    Task<IReadOnlySet<Guid>> AmongAsync(IReadOnlyCollection<Guid> enrolments, CancellationToken cancellation);
}
