using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>Somebody with a role and a browser that follows no redirect.</summary>
internal sealed record Reader(string Role, Visitor Browser)
{
    public async Task<Answer> AskAsync(Address address, IReadOnlyList<Thing> things, params KeyValuePair<string, string>[] fields)
    {
        using var request = new HttpRequestMessage(new HttpMethod(address.Method), new Uri(address.Path, UriKind.Relative));
        if (request.Method != HttpMethod.Get) request.Content = new FormUrlEncodedContent(fields);
        using var response = await Browser.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var target = response.Headers.Location is { } location ? new Uri(new Uri("https://portal.test"), location) : null;
        return new(address, Role, response.StatusCode, Show(target, things), AsksToSignIn(target, address), response.Headers.CacheControl?.NoStore == true);
    }

    /// <summary>The key that every form of this reader carries.</summary>
    public async Task<KeyValuePair<string, string>> FormKeyAsync() =>
        Page.ValuesOf((await Browser.OpenAsync("/fr/account/mail")).FormWith("form-key")).Single(field => field.Key == "form-key");

    /// <summary>To the sign-in in the address' language, and afterwards back to the address.</summary>
    private static bool AsksToSignIn(Uri? target, Address address) =>
        target?.AbsolutePath == "/fr/sign-in" && QueryHelpers.ParseQuery(target.Query).TryGetValue("returnUrl", out var back) && back == address.Path;

    private static string? Show(Uri? target, IReadOnlyList<Thing> things) => target is null ? null
        : things.Where(thing => thing.Value.Length >= 10).OrderByDescending(thing => thing.Value.Length)
            .Aggregate(target.PathAndQuery, (path, thing) => path.Replace(thing.Value, thing.Shown, StringComparison.Ordinal));
}

/// <summary>What somebody is answered.</summary>
/// <param name="Target">Where a redirect leads, as the table shows it.</param>
internal sealed record Answer(Address Address, string Role, HttpStatusCode Status, string? Target, bool AsksToSignIn, bool IsNotKept)
{
    /// <summary>The cell of the table.</summary>
    public string Outcome => AsksToSignIn ? "sign-in" : ((int)Status).ToString(CultureInfo.InvariantCulture);

    public override string ToString() => $"{Role}: {Address.Method} {Address.Shown} {Outcome} {Target}";
}
