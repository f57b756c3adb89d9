using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Limits;

/// <summary>
/// Counts attempts in the database, so that all processes count together. Counted alike for addresses with and without an
/// account, and before anything is looked up: the answer tells nobody which addresses are known.
/// </summary>
internal sealed class Limiter(PortalDb db, AccountLimits limits, TimeProvider clock, IHttpContextAccessor http)
{
    private const string SignIn = "sign-in";
    private const string Mail = "mail";

    /// <summary>Counts an attempt to sign in; false where there have been too many.</summary>
    public Task<bool> MaySignInAsync(string address, CancellationToken cancellation) =>
        CountAsync(SignIn, address, limits.SignInsPerAddress, limits.SignInsPerNetwork, AccountLimits.SignInWindow, cancellation);

    /// <summary>Counts a request that sends a mail to the address; false where there have been too many.</summary>
    public Task<bool> MayCauseMailAsync(string address, CancellationToken cancellation) =>
        CountAsync(Mail, address, limits.MailsPerAddress, limits.MailsPerNetwork, AccountLimits.MailWindow, cancellation);

    /// <summary>Somebody who has got in starts anew.</summary>
    public async Task ForgiveAsync(string address, CancellationToken cancellation)
    {
        var key = Key(SignIn, "address", address);
        await db.Set<Attempt>().Where(a => a.Key == key).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Written before it is counted: of many at the same instant, none slips through.</summary>
    private async Task<bool> CountAsync(string what, string address, int perAddress, int perNetwork, TimeSpan window, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (byAddress, byNetwork) = (Key(what, "address", address), Key(what, "network", Network(http.HttpContext?.Connection.RemoteIpAddress)));
        db.Add(new Attempt { Key = byAddress, At = now });
        db.Add(new Attempt { Key = byNetwork, At = now });
        await db.SaveChangesAsync(cancellation);
        var since = now - window;
        return await db.Set<Attempt>().CountAsync(a => a.Key == byAddress && a.At > since, cancellation) <= perAddress
            && await db.Set<Attempt>().CountAsync(a => a.Key == byNetwork && a.At > since, cancellation) <= perNetwork;
    }

    private static string Key(string what, string by, string value) =>
        $"{what}/{by}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value.ToUpperInvariant())))}";

    /// <summary>A household has one IPv4 address, but more IPv6 addresses than anybody can count: there the first half is it.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
