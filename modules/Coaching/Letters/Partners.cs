using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Coaching.Letters;

/// <summary>Pieces that the letters of this module share.</summary>
internal static class Partners
{
    public static Recipient Reader(this MemberCard member) => new(member.Email, member.Name, member.MailLanguage, member.TimeZone, member.Id);

    /// <summary>Who somebody is and how to reach them.</summary>
    public static Section Introduced(this MemberCard person, Text heading) => new(heading, person.Name, new Facts(
        new Fact(Text.Of("E-mail"), new Uri("mailto:" + person.Email)),
        new Fact(Text.Of("Time zone"), new CityOfZone(person.TimeZone))));

    public static string To(this PortalLinks links, MemberCard reader, string path) => links.To(reader.MailLanguage, path);

    /// <summary>Sends to those who can still be written to.</summary>
    public static void SendTo(this IPost post, MemberCard? reader, Letter letter)
    {
        if (reader is { IsClosed: false }) post.Send(reader.Reader(), letter);
    }
}

/// <summary>A time zone by its city in the reader's language.</summary>
internal sealed record CityOfZone(string Zone) : IReaderFormattable
{
    public string ToString(Formats formats) => formats.City(Zone);
}
