namespace ReciproCoach.Members;

/// <summary>Who takes part in a round with whom; filled by the room that knows rounds.</summary>
public interface IRoundCompanions
{
    /// <summary>True when both are confirmed participants of one round that has not been cancelled.</summary>
    Task<bool> ShareARoundAsync(Guid one, Guid other, CancellationToken cancellation);

    /// <summary>Everybody a member shares such a round with, themselves left out.</summary>
    Task<IReadOnlySet<Guid>> CompanionsOfAsync(Guid member, CancellationToken cancellation);
}
