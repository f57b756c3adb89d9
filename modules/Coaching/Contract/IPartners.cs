namespace ReciproCoach.Coaching;

/// <summary>Who works with whom just now. Partners always see each other's profile, whatever audience was chosen.</summary>
public interface IPartners
{
    /// <summary>True while one coaches the other, in either direction.</summary>
    Task<bool> ArePartnersAsync(Guid one, Guid other, CancellationToken cancellation);
}
