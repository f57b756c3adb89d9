using ReciproCoach.Platform.Face;

namespace ReciproCoach.Members;

/// <summary>The files of members' photographs. Who may see one is the asker's to check, with <see cref="Seeing"/>.</summary>
public interface IPhotos
{
    /// <summary>Whose photograph has this fingerprint; null where it is nobody's, or no longer.</summary>
    Task<CoachProfile?> OwnerAsync(string print, CancellationToken cancellation);

    /// <summary>The full path of a file; null where there is none of that size.</summary>
    string? Find(Portrait photo, int size);
}
