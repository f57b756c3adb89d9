namespace ReciproCoach.Members.Passphrases;

/// <summary>Whether a passphrase is little more than what anybody knows: take the known words away, and too little is left.</summary>
internal static class SaysNothingOfItsOwn
{
    private const int EnoughOfItsOwn = 8;

    public static bool IsTrueOf(string passphrase, IEnumerable<string?> known)
    {
        var rest = Plain.Letters(passphrase);
        var before = rest.Length;
        foreach (var word in known.SelectMany(Words).Select(Plain.Letters).Where(word => word.Length > 2).OrderByDescending(word => word.Length))
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < before && rest.Length < EnoughOfItsOwn;
    }

    /// <summary>The whole, and its parts: of an address what stands before the @, of a name each name.</summary>
    private static IEnumerable<string> Words(string? known) =>
        known is null ? [] : [known, .. known.Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries)];
}
