using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Reads the head of a certificate and its stages.</summary>
internal static class CertificateReader
{
    private const string Format = "reciprocoach-matching-certificate";
    private const long Version = 1;
    private static readonly string[] Needed = ["format", "version", "objective", "people", "matched", "total", "top", "stages"];

    /// <param name="json">UTF-8.</param>
    /// <param name="people">How many people the round has: every list of prices is as long, every number of a person below it.</param>
    /// <exception cref="Refused">It is not written as the format asks.</exception>
    public static ClaimedCertificate Read(ReadOnlySpan<byte> json, int people)
    {
        var cursor = new JsonCursor(json);
        var fields = new Fields("a certificate");
        var (objective, stages) = ("", new List<ClaimedStage>());
        long said = 0, matched = 0, total = 0, top = 0;

        cursor.OpenObject();
        while (cursor.NextName(out var name))
        {
            fields.Take(name, cursor);
            switch (name)
            {
                case "format": Ask(cursor.String() == Format, "another format", cursor); break;
                case "version": Ask(cursor.Number() == Version, "another version", cursor); break;
                case "objective": objective = cursor.String(); break;
                case "people": said = cursor.Number(); break;
                case "matched": matched = cursor.Number(); break;
                case "total": total = cursor.Number(); break;
                case "top": top = cursor.Number(); break;
                case "stages": ReadStages(ref cursor, people, stages); break;
                default: throw fields.Unknown(name, cursor);
            }
        }

        fields.Need(cursor, Needed);
        cursor.End();
        return new(objective, said, matched, total, top, stages);
    }

    private static void ReadStages(ref JsonCursor cursor, int people, List<ClaimedStage> stages)
    {
        cursor.OpenArray();
        while (cursor.NextItem())
            stages.Add(ReadStage(ref cursor, people));
    }

    private static ClaimedStage ReadStage(ref JsonCursor cursor, int people)
    {
        var fields = new Fields("a stage");
        var (stage, floor, proof) = ("", (int?)null, (Node?)null);
        long found = 0, bound = 0;

        cursor.ExpectObjectHere();
        while (cursor.NextName(out var name))
        {
            fields.Take(name, cursor);
            switch (name)
            {
                case "stage": stage = cursor.String(); break;
                case "floor": floor = Floor(ref cursor); break;
                case "found": found = cursor.Number(); break;
                case "bound": bound = cursor.Number(); break;
                case "proof": proof = new NodeReader(people).Read(ref cursor); break;
                default: throw fields.Unknown(name, cursor);
            }
        }

        fields.Need(cursor, "stage", "found", "bound", "proof");
        Ask(stage is ClaimedStage.People or ClaimedStage.Below or ClaimedStage.OfTotal, "a stage the format does not know", cursor);
        Ask(stage == ClaimedStage.Below == fields.Has("floor"), "a floor where none belongs, or none where one does,", cursor);
        return new(stage, floor, found, bound, proof!);
    }

    private static int Floor(ref JsonCursor cursor)
    {
        var floor = cursor.Number();
        Ask(floor is >= int.MinValue and <= int.MaxValue, "a floor beyond all scores", cursor);
        return (int)floor;
    }

    private static void Ask(bool holds, string otherwise, in JsonCursor cursor)
    {
        if (!holds)
            throw cursor.Unexpected(otherwise);
    }
}
