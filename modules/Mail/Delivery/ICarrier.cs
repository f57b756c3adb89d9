using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Mail.Delivery;

/// <summary>Brings one finished mail out of the house: into a folder, to a mail server, to SendGrid.</summary>
internal interface ICarrier
{
    /// <param name="id">The same at every try.</param>
    /// <exception cref="HopelessException">This message will never be taken; any other exception means: try again.</exception>
    Task CarryAsync(Guid id, FinishedMail mail, CancellationToken cancellation);
}
