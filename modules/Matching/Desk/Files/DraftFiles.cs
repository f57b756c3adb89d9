namespace ReciproCoach.Matching.Desk.Files;

/// <summary>
/// What it takes to check a draft, as it was when the draft was made: the input, the matching and the certificate, by enrolment
/// numbers. A zip; some 300 KB for three hundred people, 4 MB for a thousand.
/// </summary>
internal sealed class DraftFiles
{
    public required Guid DraftId { get; init; }

    public required byte[] Zip { get; init; }
}
