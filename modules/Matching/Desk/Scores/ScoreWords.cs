using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>The parts of a score in words, one line a part; parts nobody wished for are left out.</summary>
internal static class ScoreWords
{
    public static IReadOnlyList<ScorePart> Of(Somebody client, Somebody coach, PairScore score) =>
    [
        new(Request(client, coach), score.Request),
        new(Hours(client.Awake.MinutesWith(coach.Awake)), score.Hours),
        .. client.Wishes.Specialities.Count > 0 ? [new ScorePart(Specialities(client, coach), score.Specialities)] : Array.Empty<ScorePart>(),
        .. client.Wishes.CredentialAtLeast is { } least ? [new ScorePart(Credential(least, coach), score.Credential)] : Array.Empty<ScorePart>(),
        .. client.Wishes.Country is not null || client.Wishes.FarAway ? [new ScorePart(Place(client, coach), score.Place)] : Array.Empty<ScorePart>(),
    ];

    /// <summary>For a score whose grounds have changed since: what each part is about.</summary>
    public static IReadOnlyList<ScorePart> Plain(PairScore score) =>
    [
        new(Text.In("part of a score").Of("Request"), score.Request),
        new(Text.In("part of a score").Of("Waking hours in common"), score.Hours),
        new(Text.In("part of a score").Of("Specialities wanted and offered"), score.Specialities),
        new(Text.In("part of a score").Of("Credential wished for"), score.Credential),
        new(Text.In("part of a score").Of("Country or far away"), score.Place),
    ];

    private static Text Request(Somebody client, Somebody coach)
    {
        (string, object?)[] names = [("client", client.Profile.Name), ("coach", coach.Profile.Name)];
        return client.RankOf(coach) switch
        {
            0 => Text.Of("{client} asked for {coach}: first choice", names),
            1 => Text.Of("{client} asked for {coach}: second choice", names),
            2 => Text.Of("{client} asked for {coach}: third choice", names),
            3 => Text.Of("{client} asked for {coach}: fourth choice", names),
            4 => Text.Of("{client} asked for {coach}: fifth choice", names),
            _ => client.Participant.Requests.Count > 0
                ? Text.Of("{client} asked for others", names)
                : Text.Of("{client} asked for nobody in particular", names),
        };
    }

    public static Text Hours(int minutes) => Text.Plural("{n} waking hour in common", "{n} waking hours in common", minutes / 60m);

    private static Text Specialities(Somebody client, Somebody coach)
    {
        var offered = client.Wishes.Specialities.Where(coach.Profile.Specialities.Contains).ToList();
        return offered.Count == 0
            ? Text.Of("None of the specialities wanted")
            : Text.Of("Wanted and offered: {specialities}", ("specialities", new TextList([.. offered.Where(Members.Specialities.IsKnown).Select(Members.Specialities.Label)])));
    }

    private static Text Credential(Credential least, Somebody coach) => Text.Of(
        "Wished for: {least} at least. {coach}: {credential}",
        ("least", least.Label()), ("coach", coach.Profile.Name), ("credential", coach.Profile.Credential.Label()));

    private static Text Place(Somebody client, Somebody coach)
    {
        var where = coach.Profile.Country is { } country ? new CountryName(country) : (object)Text.Of("no country stated");
        return client.Wishes.Country is { } wished
            ? Text.Of("Wished for: {country}. {coach}: {where}", ("country", new CountryName(wished)), ("coach", coach.Profile.Name), ("where", where))
            : Text.Of("Wished for: far away. {coach}: {where}", ("coach", coach.Profile.Name), ("where", where));
    }

    private sealed record CountryName(string Code) : IReaderFormattable
    {
        public string ToString(Formats formats) => formats.CountryName(Code);
    }
}
