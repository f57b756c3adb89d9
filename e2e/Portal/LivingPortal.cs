namespace ReciproCoach.E2e.Portal;

/// <summary>The portal with the demo's people and rounds, so that no page is empty.</summary>
public sealed class LivingPortal : BrowserPortal
{
    public LivingPortal() => Settings["Demo:Enabled"] = "true";
}
