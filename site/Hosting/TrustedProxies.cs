using Microsoft.AspNetCore.HttpOverrides;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Site.Hosting;

/// <summary>
/// Behind a reverse proxy the reader's address and scheme come in headers. They are believed only from the proxies named in
/// <c>Portal:TrustedProxies</c> (addresses or networks, separated by commas); from anybody else they could be forged.
/// </summary>
internal static class TrustedProxies
{
    private const string Key = "Portal:TrustedProxies";

    public static void AddTrustedProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var networks = (configuration[Key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read).ToList();
        services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.ForwardedHeaders = networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in networks) headers.KnownIPNetworks.Add(network);
        });
    }

    private static System.Net.IPNetwork Read(string proxy)
    {
        if (System.Net.IPNetwork.TryParse(proxy, out var network)) return network;
        if (System.Net.IPAddress.TryParse(proxy, out var address)) return new(address, address.GetAddressBytes().Length * 8);
        throw new SettingProblemException(Key, $"“{proxy}” is neither an address nor a network.");
    }
}
