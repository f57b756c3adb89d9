using System.Collections.Frozen;

namespace ReciproCoach.Locales.Tool.Style;

/// <summary>What can be told by machine of the words, the address and the typography the glossaries ask for.</summary>
internal static class StyleRules
{
    private static readonly StyleRule[] Everywhere =
    [
        StyleRule.Of("\\p{L}'", "’ instead of the straight apostrophe"),
        StyleRule.Of("\"", "the language's own quotation marks"),
        StyleRule.Of(@"\.\.\.", "… in one character"),
        StyleRule.Of(@"(?<=\S)[ \u00A0]{2,}(?=\S)", "one space"),
        StyleRule.Of(@"\p{L} [,.](?!\w)", "no space before a comma or a full stop"),
        StyleRule.Of(@"\p{L} - \p{L}", "– as a dash"),
    ];

    private static readonly StyleRule Leftover = StyleRule.Of(@"\b(?:[Tt]he|and|[Yy]ours?|[Yy]ou|with|[Pp]lease|are|[Tt]his)\b", "no English left over");

    private static readonly FrozenDictionary<string, StyleRule[]> Own = new Dictionary<string, StyleRule[]>
    {
        ["en"] =
        [
            StyleRule.Of(@"(?i)\b(?:organiz|recogniz|color|center\b|enroll\b|enrolls\b|program\b|programs\b|behavior|favorite|canceled|fulfill\b)", "British spelling"),
            StyleRule.Of(@"(?i)\b(?:password|log ?in\b|cohort)", "the glossary's word (passphrase, sign in, round)"),
        ],
        ["fr"] =
        [
            Leftover,
            StyleRule.Of(@"(?<=[\p{L}\d)»])(?: |\u00A0)?[;!?](?!\w)", "U+202F before ; ! ?"),
            StyleRule.Of(@"(?<=[\p{L})»])[ \u202F]?:(?=\s|$)", "U+00A0 before :"),
            StyleRule.Of(@"«(?!\u202F)|(?<!\u202F)»", "U+202F inside « »"),
            StyleRule.Of(@"(?i)\b(?:tu|toi|ton|tes|ta)\b", "vous"),
            StyleRule.Of(@"\p{L}·\p{L}|\p{L}\((?:e|s|es|ne)\)", "a wording without gender, without point médian or brackets"),
            StyleRule.Of(@"\b(?:de|que) \{N\}", "no de or que before a name: it may begin with a vowel"),
            StyleRule.Of(@"(?i)\b(?:sessions?|co-coaching|honoraires|éditer|sauver|rondes?|coachees?|coaches|couple|emails?|mot de passe)\b", "the glossary's word"),
        ],
        ["de"] =
        [
            Leftover,
            StyleRule.Of(@"(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b", "du"),
            StyleRule.Of("”|«|»", "„…“"),
            StyleRule.Of(@"\p{L}\*in|\p{Ll}/-?in(?:nen)?\b|\p{Ll}Innen\b|\p{L}_in", "neutral words, or the colon (Klient:in)"),
            StyleRule.Of(@"\b(?:Gebühr\w*|Zyklus|Kohorte|Kunden?|Intervision|Noten|Paar|Stundennachweis\w*|Passwort|Anmeldename|[Kk]ollegiale Beratung)\b", "the glossary's word"),
        ],
        ["it"] =
        [
            Leftover,
            StyleRule.Of(@"(?<=[\p{Ll},] )(?:Lei|Suo|Sua|Suoi|Sue)\b", "tu"),
            StyleRule.Of("[“”](?![^«]*»)|„", "«…»"),
            StyleRule.Of(@"\bE['’](?=\s)", "È"),
            StyleRule.Of(@"\p{L}[*ə](?!\*)\b|\p{L}ə|\bBenvenut[oa]\b|(?i:siamo riuscit)", "a wording without gender"),
            StyleRule.Of(@"(?i)\b(?:certificazion\w*|certificat[oi] ICF|confidenzialità|tass[ae]|tariff\w*|turn[oi]|coppia|round|password)\b", "the glossary's word"),
        ],
        ["es"] =
        [
            Leftover,
            StyleRule.Of(@"(?i)\b(?:ustedes|usted|vosotr[oa]s|vuestr[oa]s?|\p{L}+(?:áis|éis)|veis|vais|dais|sois|\p{L}+adme)\b", "tú, in the singular"),
            StyleRule.Of("[“”](?![^«]*»)|„", "«…»"),
            StyleRule.Of(@"(?<!¿[^?]*)\?", "¿ before a question"),
            StyleRule.Of(@"(?<!¡[^!]*)!", "¡ before an exclamation"),
            StyleRule.Of(@"\p{L}@s?(?![\p{L}.])|\btod[ex]s\b|\p{L}/as?\b", "a wording without gender"),
            StyleRule.Of(@"(?i)\b(?:tasas?|honorarios|pareja|retroalimentación|iniciar sesión|receta|password|contraseña(?<!frase de contraseña))\b", "the glossary's word"),
        ],
    }.ToFrozenDictionary();

    /// <summary>The rules of a language; one without rules of its own has those of all.</summary>
    public static IEnumerable<StyleRule> Of(string language) => Everywhere.Concat(Own.GetValueOrDefault(language, []));
}
