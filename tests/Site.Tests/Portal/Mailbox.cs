using MimeKit;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>The pickup folder, read as a person would read their mail.</summary>
public sealed class Mailbox(string folder)
{
    /// <summary>All mail to an address, oldest first.</summary>
    public IReadOnlyList<MimeMessage> To(string address) =>
        [.. All.Where(mail => mail.To.Mailboxes.Any(to => to.Address == address))];

    /// <summary>All mail, oldest first (file names are ids that grow with time).</summary>
    public IReadOnlyList<MimeMessage> All => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file))]
        : [];

    /// <summary>The first link in a mail's text that contains <paramref name="part"/>, as a path with query.</summary>
    public static string Link(MimeMessage mail, string part)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var links = (mail.TextBody ?? "").Split((char[])[' ', '\n', '\r', '<', '>'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith("https://portal.test/", StringComparison.Ordinal));
        return new Uri(links.First(link => link.Contains(part, StringComparison.Ordinal))).PathAndQuery;
    }
}
