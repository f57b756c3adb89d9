namespace ReciproCoach.Platform.Access;

/// <summary>The names of the access rules. Every endpoint carries one of them or says that anybody may use it.</summary>
public static class AccessRules
{
    /// <summary>The cookie of somebody who is signed in, or was: a request without it is a stranger's.</summary>
    public const string SessionCookie = "portal-session";

    /// <summary>Anybody signed in with a confirmed address.</summary>
    public const string Member = "member";

    /// <summary>Writes pages and rounds.</summary>
    public const string Editor = "editor";

    /// <summary>Coordinates at least one language; the page itself looks things up within that language.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>Grants and removes the other two.</summary>
    public const string Administrator = "administrator";
}
