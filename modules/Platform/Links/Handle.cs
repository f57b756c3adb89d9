using System.Security.Cryptography;

namespace ReciproCoach.Platform.Links;

/// <summary>The short public id of a member or a round in an address: ten unguessable characters, easy to read aloud.</summary>
public static class Handle
{
    /// <summary>How many characters a handle has.</summary>
    public const int Length = 10;

    // Without the letters and digits people mix up (i, l, o, u, 0, 1): no handle spells a word, and none is misread.
    private const string Alphabet = "23456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new handle; about 49 bits, and the column's unique index refuses the improbable double.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
