using System.Collections.Frozen;

namespace ReciproCoach.Members.Passphrases;

/// <summary>
/// What people choose first when they must type fifteen characters: one thing over and over, walks along the keyboard or the
/// alphabet, and the phrases of <c>common-passphrases.txt</c> with perhaps a number behind them.
/// </summary>
internal static class CommonPassphrases
{
    private const int EnoughOfItsOwn = 8;
    private const int ShortestWalk = 4;

    private static readonly string[] Tracks =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm",
        "azertyuiopqsdfghjklmwxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p",
    ];

    private static readonly FrozenSet<string> Walks = Tracks
        .SelectMany(track => (string[])[track, new string([.. track.Reverse()])])
        .SelectMany(track => Enumerable.Range(0, track.Length - ShortestWalk + 1).Select(start => track.Substring(start, ShortestWalk)))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Phrases = Read();

    public static bool Contain(string passphrase)
    {
        var letters = Plain.Letters(passphrase);
        return letters.Length > 0 && (IsOneThingOverAndOver(letters) || IsAWalk(letters)
            || Phrases.Contains(letters) || Phrases.Contains(letters.TrimEnd([.. "0123456789"])) || Phrases.Contains(letters.TrimStart([.. "0123456789"])));
    }

    /// <summary>The shortest piece that, repeated, makes the whole is too short to count as a passphrase.</summary>
    private static bool IsOneThingOverAndOver(string letters)
    {
        for (var piece = 1; piece <= Math.Min(PassphraseRules.Shortest - 1, letters.Length / 2); piece++)
            if (letters.Skip(piece).Zip(letters, (one, other) => one == other).All(same => same)) return true;
        return false;
    }

    /// <summary>What is left when runs along a track are taken away is too little.</summary>
    private static bool IsAWalk(string letters)
    {
        var walked = new bool[letters.Length];
        for (var start = 0; start + ShortestWalk <= letters.Length; start++)
            if (Walks.Contains(letters.Substring(start, ShortestWalk))) Array.Fill(walked, true, start, ShortestWalk);
        return walked.Any(step => step) && walked.Count(step => !step) < EnoughOfItsOwn;
    }

    private static FrozenSet<string> Read()
    {
        using var file = typeof(CommonPassphrases).Assembly.GetManifestResourceStream("ReciproCoach.Members.common-passphrases.txt")!;
        using var lines = new StreamReader(file);
        return lines.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).Select(Plain.Letters).Where(phrase => phrase.Length > 0)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
