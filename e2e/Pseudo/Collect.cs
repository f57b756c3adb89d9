using ReciproCoach.Mail;
using ReciproCoach.Mail.Rendering;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Renders every letter for a reader of the pseudo-language and keeps it instead of sending it.</summary>
internal sealed class Collect(Post post) : IPost
{
    private readonly List<FinishedMail> mails = [];

    public IReadOnlyList<FinishedMail> Mails => mails;

    public Guid Send(Recipient reader, Letter letter, Posting? how = null)
    {
        mails.Add(post.Finish(reader with { Language = StrangePortal.Language }, letter, how ?? new()));
        return Guid.NewGuid();
    }
}
