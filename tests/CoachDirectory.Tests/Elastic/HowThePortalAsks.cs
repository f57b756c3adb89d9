using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Tests.Elastic;

/// <summary>Connections: who is let in, whom the portal trusts, and how much patience it has.</summary>
public sealed class HowThePortalAsks
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ApiKey", "id:key", null, "ApiKey aWQ6a2V5")]
    [InlineData("ApiKey", "aWQ6a2V5", null, "ApiKey aWQ6a2V5")]
    [InlineData("User", "elastic", "pässword", "Basic ZWxhc3RpYzpww6Rzc3dvcmQ=")]
    public async Task With_a_key_or_a_user(string how, string value, string? password, string header)
    {
        await using var server = await ElasticDouble.StartAsync();
        server.SignIn = header;
        await using var services = ElasticServer.Compose(("Url", server.Url.ToString()), (how, value), ("Password", password));
        await using var stranger = ElasticServer.Compose(("Url", server.Url.ToString()));

        Assert.Equal("You Know, for Search", (await AskAsync(services)).GetProperty("tagline").GetString());
        var refused = await Assert.ThrowsAsync<ElasticProblem>(() => AskAsync(stranger));
        Assert.Equal((HttpStatusCode.Unauthorized, "security_exception"), (refused.Status, refused.Type));
        Assert.False(Unreachable.IsTrueOf(refused));
    }

    [Fact]
    public async Task Over_tls_only_where_the_authority_named_has_signed_for_that_host()
    {
        using var authority = new Authority();
        using var other = new Authority();
        using var certificate = authority.Sign("localhost");
        await using var server = await ElasticDouble.StartAsync(certificate: certificate);
        var url = $"https://localhost:{server.Url.Port}";

        Assert.True(await TrustsAsync(url, authority.File));
        Assert.False(await TrustsAsync(url, other.File));
        Assert.False(await TrustsAsync(url, null));
        Assert.False(await TrustsAsync($"https://127.0.0.1:{server.Url.Port}", authority.File));
    }

    [Fact]
    public async Task A_search_is_tried_twice_and_a_write_more_often()
    {
        await using var server = await ElasticDouble.StartAsync();
        await using var services = ElasticServer.Compose(("Url", server.Url.ToString()));
        server.Faults.AnswerWith(503, 3);

        var refused = await Assert.ThrowsAsync<ElasticProblem>(() => services.GetRequiredService<ElasticClient>().SearchAsync("any", [], Now));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "no_shard_available_action_exception"), (refused.Status, refused.Type));
        Assert.True(Unreachable.IsTrueOf(refused));
        Assert.Equal(2, server.Requests.Count);
        await AskAsync(services);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_says_nothing_costs_a_search_three_seconds_and_then_nothing_for_a_while()
    {
        await using var server = await ElasticDouble.StartAsync();
        await using var services = ElasticServer.Compose(("Url", server.Url.ToString()));
        var client = services.GetRequiredService<ElasticClient>();
        server.Faults.Delay = TimeSpan.FromSeconds(20);

        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => Assert.True(Unreachable.IsTrueOf(await Assert.ThrowsAnyAsync<Exception>(() => client.SearchAsync("any", [], Now))))));
        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(6));

        begun = Stopwatch.GetTimestamp();
        Assert.True(Unreachable.IsTrueOf(await Assert.ThrowsAnyAsync<Exception>(() => client.SearchAsync("any", [], Now))));
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("""{"error":{"root_cause":[{"type":"a","reason":"b"}],"type":"x","reason":"y"},"status":400}""", "x", "y")]
    [InlineData("""{"error":{"root_cause":[{"type":"a","reason":"b"}],"type":"search_phase_execution_exception","reason":"all shards failed"},"status":400}""", "a", "b")]
    [InlineData("""{"error":"Content-Type header [text/plain] is not supported","status":406}""", "", "Content-Type header [text/plain] is not supported")]
    [InlineData("<html>502 Bad Gateway</html>", "", "<html>502 Bad Gateway</html>")]
    [InlineData("""{"error":{"type":7}}""", "", "")]
    [InlineData("[]", "", "[]")]
    [InlineData("", "", "")]
    public void An_error_is_read_whatever_its_shape(string body, string type, string reason)
    {
        var problem = ElasticProblem.Of(HttpStatusCode.BadRequest, body);

        Assert.Equal(type, problem.Type);
        Assert.EndsWith(": " + reason, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Url", "ftp://localhost")]
    [InlineData("Url", "http://localhost:9200/?pretty")]
    [InlineData("Url", "http://elastic:secret@localhost:9200")]
    [InlineData("Index", "Coaches")]
    [InlineData("Index", "-coaches")]
    [InlineData("Index", "coaches*")]
    [InlineData("ApiKey", "not a key")]
    [InlineData("ApiKey", "bm8ga2V5")]
    [InlineData("Password", "secret", "User", "elastic", "ApiKey", "id:key")]
    [InlineData("Password", "secret")]
    [InlineData("User", "elastic")]
    [InlineData("User", "a:b", "Password", "secret")]
    [InlineData("CertificateAuthority", "/nowhere/ca.pem")]
    public void A_setting_that_cannot_be_used_is_named_and_no_secret_repeated(string name, string value, string? other = null, string? otherValue = null, string? third = null, string? thirdValue = null)
    {
        var settings = new[] { ("Url", "https://localhost:9200"), (other ?? "Url", otherValue ?? "https://localhost:9200"), (third ?? "Url", thirdValue ?? "https://localhost:9200"), (name, value) };

        var problem = Assert.Throws<SettingProblemException>(() => ElasticServer.Compose([.. settings.GroupBy(one => one.Item1).Select(one => (one.Key, (string?)one.Last().Item2))]));

        Assert.StartsWith("CoachDirectory:Elasticsearch:", problem.Key, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    private static Task<System.Text.Json.JsonElement> AskAsync(IServiceProvider services) => services.GetRequiredService<ElasticClient>().SendAsync(HttpMethod.Get, "", null, Now);

    private static async Task<bool> TrustsAsync(string url, string? authority)
    {
        await using var services = ElasticServer.Compose(("Url", url), ("CertificateAuthority", authority));
        try
        {
            await services.GetRequiredService<ElasticClient>().SearchAsync("any", [], Now);
            return true;
        }
        catch (ElasticProblem problem) when (problem.IsMissingIndex)
        {
            return true;
        }
        catch (HttpRequestException problem) when (problem.HttpRequestError is HttpRequestError.SecureConnectionError)
        {
            return false;
        }
    }

    /// <summary>An authority of a test's own, its certificate in a file.</summary>
    private sealed class Authority : IDisposable
    {
        private readonly RSA key = RSA.Create(2048);
        private readonly X509Certificate2 own;

        public Authority()
        {
            var request = new CertificateRequest("CN=Authority " + Guid.NewGuid().ToString("N"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
            System.IO.File.WriteAllText(File, own.ExportCertificatePem());
        }

        public string File { get; } = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".pem");

        public X509Certificate2 Sign(string host)
        {
            using var serverKey = RSA.Create(2048);
            var request = new CertificateRequest("CN=" + host, serverKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName(host);
            request.CertificateExtensions.Add(names.Build());
            using var signed = request.Create(own, own.NotBefore, own.NotAfter, Encoding.ASCII.GetBytes(host));
            return signed.CopyWithPrivateKey(serverKey);
        }

        public void Dispose()
        {
            own.Dispose();
            key.Dispose();
            System.IO.File.Delete(File);
        }
    }
}
