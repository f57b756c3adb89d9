using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Making.Rules;

/// <summary>What may still change once somebody has joined: they agreed to these facts and may have paid for them.</summary>
internal static class FactsStayOnceSomebodyHasJoined
{
    public static Complaint? Broken(bool somebodyHasJoined, bool factsWouldChange) => somebodyHasJoined && factsWouldChange
        ? new("", Text.In("FactsStayOnceSomebodyHasJoined").Of("Somebody has joined this round, so only its texts and the number of places can still change.")) : null;
}

internal static class PlacesOnlyGrowOncePeopleHaveJoined
{
    public static Complaint? Broken(bool somebodyHasJoined, int before, int after) => somebodyHasJoined && after < before
        ? new("Places", Text.In("PlacesOnlyGrowOncePeopleHaveJoined").Of("Somebody has joined this round, so the places can only become more.")) : null;
}
