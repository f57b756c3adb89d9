namespace ReciproCoach.Provision.FirstUser;

/// <summary>
/// The cookies of one sign-in. Umbraco marks some of them as fit for https alone and hands its tokens out in them even over
/// http on the machine itself, so the framework's own jar, which keeps to the marks, would send nothing back.
/// </summary>
internal sealed class Cookies
{
    private readonly Dictionary<string, string> jar = [];

    public void Send(HttpRequestMessage request)
    {
        if (jar.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", jar.Select(cookie => $"{cookie.Key}={cookie.Value}")));
    }

    public void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return;
        foreach (var pair in set.Select(cookie => cookie.Split(';')[0].Split('=', 2)).Where(pair => pair.Length == 2)) jar[pair[0].Trim()] = pair[1];
    }
}
