using ReciproCoach.Mail.Rendering;

namespace ReciproCoach.Mail.Delivery.Pickup;

/// <summary>
/// Mail as files one can open, for a portal without a mail server: one .eml a message, named by its id, complete from the
/// moment it has its name. A message that lies there already is not written again, so each comes out exactly once.
/// </summary>
internal sealed class PickupFolder(MailSettings settings) : ICarrier
{
    public async Task CarryAsync(Guid id, FinishedMail mail, CancellationToken cancellation)
    {
        var name = Path.Combine(settings.PickupFolder, $"{id}.eml");
        if (File.Exists(name)) return;
        var draft = Path.Combine(settings.PickupFolder, $"{Guid.NewGuid():N}.tmp");
        try
        {
            await WriteAsync(draft, id, mail, cancellation);
            // Moving within a folder is one step; it fails where another process was first.
            File.Move(draft, name, overwrite: false);
        }
        catch (IOException) when (File.Exists(name))
        {
            // The other process wrote the same bytes.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task WriteAsync(string draft, Guid id, FinishedMail mail, CancellationToken cancellation)
    {
        await using var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
        using var message = MimeOf.Message(id, mail);
        await message.WriteToAsync(file, cancellation);
        file.Flush(flushToDisk: true);
    }
}
