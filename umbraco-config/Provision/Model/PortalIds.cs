using System.Security.Cryptography;
using System.Text;

namespace ReciproCoach.Provision.Model;

/// <summary>
/// The ids of everything the portal keeps in Umbraco. They follow from names, so that every run, on every machine, means the same
/// document by the same id, and a run that was cut off finds what it has already made.
/// </summary>
internal static class PortalIds
{
    private static readonly Guid Portal = new("6f2f6a7e-5f0b-4b0e-9c56-3a1f0f7f5c11");

    public static Guid Page(string key) => Of("page:" + key);

    public static Guid DocumentType(string alias) => Of("type:" + alias);

    public static Guid Group(string alias, string key) => Of($"group:{alias}.{key}");

    public static Guid Property(string alias, string property) => Of($"property:{alias}.{property}");

    public static Guid DataType(string key) => Of("datatype:" + key);

    public static Guid Webhook(Uri portal) => Of("webhook:" + portal.GetLeftPart(UriPartial.Authority));

    public static Guid Media(string name) => Of("media:" + name);

    public static Guid UserGroup(string alias) => Of("usergroup:" + alias);

    public static Guid User(string clientId) => Of("user:" + clientId);

    /// <summary>A UUID of version 5 (RFC 9562): namespace and name through SHA-1.</summary>
    private static Guid Of(string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[16 + text.Length];
        Portal.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
#pragma warning disable CA5350 // The standard names SHA-1; nothing is kept secret by it.
        var hash = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
