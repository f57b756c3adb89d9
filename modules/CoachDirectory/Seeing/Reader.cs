using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Seeing;

/// <summary>Somebody who looks through the directory.</summary>
/// <param name="Sees">What they see of anybody: <see cref="Audience.Public"/>, or <see cref="Audience.Members"/> once signed in.</param>
/// <param name="Companions">The members they share a round with, of whom they see what is for the round.</param>
internal sealed record Reader(Audience Sees, IReadOnlySet<Guid> Companions)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static Reader Stranger { get; } = new(Audience.Public, new HashSet<Guid>());

    /// <summary>How close they are to a member.</summary>
    public Audience ClosenessTo(Guid member) => Companions.Contains(member) ? Audience.Round : Sees;

    /// <summary>The coach as they see them; null where the profile is not for them.</summary>
    public SeenCoach? Look(CoachProfile profile) => profile.AsSeenBy(ClosenessTo(profile.Member));
}
