using ReciproCoach.Matching.Verifier.Claims;
using ReciproCoach.Matching.Verifier.Proving;
using ReciproCoach.Matching.Verifier.Reading;
using ReciproCoach.Matching.Verifier.Rules;

namespace ReciproCoach.Matching.Verifier;

/// <summary>
/// Checks a matching and its certificate against a round, with whole numbers only and without a look at how they were made.
/// The README beside this file is the format's specification.
/// </summary>
public static class CertificateVerifier
{
    /// <summary>Checks everything. A bad certificate is refused with a fault, never with an exception.</summary>
    /// <param name="round">The round as the solver was given it.</param>
    /// <param name="matching">The pairs made, in any order.</param>
    /// <param name="certificate">The certificate, UTF-8 JSON.</param>
    /// <param name="progress">Told each stage and each thousandth node it begins; null to hear nothing.</param>
    public static Verdict Verify(
        Round round, IReadOnlyCollection<Pair> matching, ReadOnlyMemory<byte> certificate, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(matching);
        var faults = new List<Fault>(round.Faults);
        if (faults.Count > 0)
            return Answer(faults, null, null);

        faults.AddRange(PinnedPairs.Faults(round));
        var made = MadeMatching.Of(round, matching, faults);
        var claimed = Read(certificate, round.People.Count, faults);
        if (claimed is not null)
        {
            faults.AddRange(ClaimedNumbers.Faults(claimed, made, round.People.Count));
            if (faults.Count == 0)
                faults.AddRange(StageProofs.Faults(round, claimed, progress));
        }

        return Answer(faults, made, claimed) with
        {
            LevelsOpen = claimed?.Objective == "leximin" && faults.Count == 0 && !SettledLevels.AreAll(round, made, claimed),
        };
    }

    /// <inheritdoc cref="Verify(Round, IReadOnlyCollection{Pair}, ReadOnlyMemory{byte}, IProgress{string})" />
    public static Verdict Verify(Round round, IReadOnlyCollection<Pair> matching, Stream certificate, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        using var bytes = new MemoryStream();
        certificate.CopyTo(bytes);
        return Verify(round, matching, bytes.ToArray(), progress);
    }

    private static ClaimedCertificate? Read(ReadOnlyMemory<byte> certificate, int people, List<Fault> faults)
    {
        try
        {
            return CertificateReader.Read(certificate.Span, people);
        }
        catch (Refused refused)
        {
            faults.Add(refused.Fault);
            return null;
        }
    }

    private static Verdict Answer(List<Fault> faults, MadeMatching? made, ClaimedCertificate? claimed) => new()
    {
        Faults = faults,
        Matched = made?.Matched ?? 0,
        Total = made?.Total ?? 0,
        Objective = claimed?.Objective ?? "",
        Stages = [.. (claimed?.Stages ?? []).Select(stage => new StageVerdict(stage.Name, stage.Floor, stage.Found, stage.Bound))],
    };
}
