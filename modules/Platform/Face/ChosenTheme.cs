using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Platform.Face;

/// <summary>The reader’s choice of light or dark: the one cookie public pages depend on.</summary>
public static class ChosenTheme
{
    public const string Cookie = "portal-theme";

    /// <summary><c>light</c>, <c>dark</c>, or null where the device decides.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] switch
    {
        "light" => "light",
        "dark" => "dark",
        _ => null,
    };
}
