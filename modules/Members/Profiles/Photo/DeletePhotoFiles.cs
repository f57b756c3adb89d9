using System.Text.Json;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Members.Profiles.Photo;

/// <summary>A photograph no profile has any more.</summary>
internal sealed record PhotoGone(string Print);

/// <summary>Deletes a photograph's files once the change that lets go of it is committed: a change taken back leaves them where they are.</summary>
internal sealed class DeletePhotoFiles(PhotoFolder folder) : IOutboxHandler
{
    public const string MessageKind = "photo-gone";

    public string Kind => MessageKind;

    public Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        folder.Delete(new Platform.Face.Portrait(JsonSerializer.Deserialize<PhotoGone>(message.Payload)!.Print));
        return Task.CompletedTask;
    }
}
