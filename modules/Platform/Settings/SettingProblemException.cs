using ReciproCoach.Platform.Start;

namespace ReciproCoach.Platform.Settings;

/// <summary>A setting that stops the start. The message is one sentence for the operator and names the key.</summary>
public sealed class SettingProblemException(string key, string sentence) : StartProblemException($"{key}: {sentence}")
{
    /// <summary>The configuration key, for example <c>Database:Provider</c>.</summary>
    public string Key { get; } = key;
}
