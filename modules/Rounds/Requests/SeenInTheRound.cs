using ReciproCoach.Members;

namespace ReciproCoach.Rounds.Requests;

/// <summary>
/// Those in a round see of each other what is for the round. Somebody whose profile is not even for the round still stands in
/// the list by name, so that one can ask for them, or ask not to be matched with them.
/// </summary>
internal static class SeenInTheRound
{
    public static SeenCoach Of(CoachProfile profile) => profile.AsSeenBy(Audience.Round)
        ?? new(profile.Member, profile.Handle, profile.Name, profile.Languages, new Dictionary<string, ProfileText>(), new HashSet<ProfileField>());
}
