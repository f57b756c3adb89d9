using System.Text;
using System.Text.Json;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// Everything needed to check a solution's claims without the solver: for each stage what was found, what is claimed to be
/// the limit, and a tree of prices (dual solutions) that proves it. People stand in it by their place in the ordinal order of ids; no
/// id and no score is written, so it can be handed to anybody who has the input.
/// </summary>
public sealed class Certificate
{
    /// <summary>What the file calls itself.</summary>
    public const string Format = "reciprocoach-matching-certificate";

    /// <summary>Raised when an older reader could no longer understand the file.</summary>
    public const int Version = 1;

    private const int DeepestTree = 100_000;

    internal Certificate(string objective, int people, int matched, long total, long top, IReadOnlyList<ProvenStage> stages) =>
        (Objective, People, Matched, Total, Top, Stages) = (objective, people, matched, total, top, stages);

    internal string Objective { get; }

    internal int People { get; }

    internal int Matched { get; }

    internal long Total { get; }

    /// <summary>A pair costs what its score lacks to this.</summary>
    internal long Top { get; }

    internal IReadOnlyList<ProvenStage> Stages { get; }

    /// <summary>Writes the certificate as UTF-8 JSON of whole numbers; the stream stays open.</summary>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = DeepestTree });
        new CertificateWriter(json).Write(this);
    }

    /// <summary>The certificate as one JSON text. Large rounds are better written to a stream.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        WriteTo(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
