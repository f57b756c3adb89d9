using System.Globalization;
using System.IO.Compression;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Desk.Files;

/// <summary>What <see cref="PackDraft"/> packed. The files are the portal's own, so a line is what it was written as.</summary>
internal sealed class UnpackDraft
{
    private readonly IReadOnlyList<string> people;
    private readonly IReadOnlyList<ScoredPair> allowed;
    private readonly ILookup<string, DirectedPair> pins;

    public UnpackDraft(byte[] packed)
    {
        using var zip = new ZipArchive(new MemoryStream(packed));
        people = [.. Lines(zip, PackDraft.People).Select(cells => cells[0])];
        allowed = [.. Lines(zip, PackDraft.Pairs).Select(cells => new ScoredPair(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture)))];
        pins = Lines(zip, PackDraft.Pins).ToLookup(cells => cells[2], cells => new DirectedPair(cells[0], cells[1]));
        Matching = [.. Lines(zip, PackDraft.Matching).Select(cells => new DirectedPair(cells[0], cells[1]))];
        LeftOut = [.. Lines(zip, PackDraft.LeftOut).Select(cells => new Solver.LeftOut(cells[0], Enum.Parse<LeftOutReason>(cells[1])) { Shortage = Shortage(cells) })];
        Certificate = ReadCertificate(zip);
    }

    public IReadOnlyList<DirectedPair> Matching { get; }

    public IReadOnlyList<Solver.LeftOut> LeftOut { get; }

    public byte[] Certificate { get; }

    public Round ForTheVerifier() => Round.Of(
        people, allowed.Select(pair => new AllowedPair(pair.Client, pair.Coach, pair.Score)),
        [.. pins["force"].Select(pair => new Pair(pair.Client, pair.Coach))], [.. pins["forbid"].Select(pair => new Pair(pair.Client, pair.Coach))]);

    public Instance ForTheSolver() => Instance.Create(new InstanceDraft(people, allowed) { Forced = [.. pins["force"]], Forbidden = [.. pins["forbid"]] });

    /// <summary>The draft as the solver would have it, to ask more about it.</summary>
    public Solution AsSolved(MatchingDraft draft)
    {
        var made = Matching.ToHashSet();
        return new()
        {
            Outcome = draft.Outcome, Ending = draft.Ending, PeopleBound = draft.PeopleBound, Bound = draft.Bound, LeftOut = LeftOut,
            Pairs = [.. allowed.Where(pair => made.Contains(new(pair.Client, pair.Coach)))], Stages = [], Certificate = null, Iterations = 0,
        };
    }

    private static Shortage? Shortage(string[] cells) => cells[2].Length == 0 ? null : new(cells[2].Split(' '), cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static byte[] ReadCertificate(ZipArchive zip)
    {
        using var bytes = new MemoryStream();
        using var entry = zip.GetEntry(PackDraft.Certificate)!.Open();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string[]> Lines(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split(',');
    }
}
