using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>Twenty-eight coaches of five languages: small enough to be known by heart by whoever writes what is to be found.</summary>
internal static class TheCoaches
{
    private static readonly List<CoachFacts> Written = [];

    static TheCoaches()
    {
        Add("Hélène Marchand", "BE", Credential.Pcc, 12, ["executive", "team"],
            ("fr", "Coach de dirigeants et d’équipes", "J’accompagne les transitions et l’équipe de direction dans les moments de changement. Des silences bien tenus."),
            ("en", "Coach for leaders and their teams", "I work with executive teams in times of change."));
        Add("Jörg Weiß", "DE", Credential.Acc, 4, ["leadership", "organisational-change"],
            ("de", "Führungskräftecoaching mit Bodenhaftung", "Ich begleite Häuser und Menschen in Veränderungen. Früher war ich Ingenieur."));
        Add("Chiara D’Angelo", "IT", Credential.Pcc, 9, ["small-business"],
            ("it", "La cultura dell’azienda comincia dall’ascolto", "Lavoro con imprenditori e con le persone di aziende familiari."));
        Add("Íñigo Núñez", "ES", Credential.Acc, 3, ["young-people", "communication-conflict"],
            ("es", "Decisiones difíciles, conversaciones sencillas", "Acompaño a organizaciones pequeñas y a jóvenes en su primer empleo."));
        Add("Ewan Leader", "GB", Credential.Mcc, 20, ["retirement"],
            ("en", "Careers change; so do people", "Helping people who are changing careers, or leaving them behind."));
        Add("Ana Gil", "DE", Credential.None, 1, ["life"],
            ("de", "Segelflug und Gelassenheit", "Segelflug, Segelflug und noch einmal Segelflug: Im Aufwind denkt man klarer."));
        Add("Martin Segelflug", "ES", Credential.Student, 0, [],
            ("es", "Nada más", "Escuchar, y nada más que escuchar."));
        Add("Paul Martin", "FR", Credential.Acc, 6, ["stress-resilience"],
            ("fr", "Sortir de l’épuisement", "Retrouver son énergie, pas à pas, après un burn-out."));
        Add("Martin Paul", "DE", Credential.Pcc, 8, ["wellbeing"],
            ("de", "Gesundheitscoaching", "Stressbewältigung und Burnoutprophylaxe für Pflegekräfte."));
        Add("Siobhán O’Neil", "IE", Credential.Acc, 5, ["neurodiversity"],
            ("en", "Minds that work differently", "For adults with dyslexia and for those who manage them."));
        Add("Zoë Brûlé", "CA", Credential.Acc, 7, ["sport-creative"],
            ("fr", "La scène et l’atelier", "Accompagner des artistes, des musiciennes et des danseurs."));
        Add("Lucía Fernández", "MX", Credential.Pcc, 11, ["womens-leadership"],
            ("es", "Mujeres que dirigen", "Ingenieras y directoras en empresas técnicas; voz propia y seguridad."));
        Add("Giulia Rossi", "IT", Credential.Acc, 4, ["communication-conflict", "family"],
            ("it", "Quando si litiga", "Mediazione nelle squadre e nelle famiglie, con pazienza."));
        Add("Giulio Rossini", "CH", Credential.Pcc, 13, ["new-role"],
            ("it", "I primi cento giorni", "Nuove responsabilità per chi diventa dirigente."));
        Add("Anke Bergmann", "AT", Credential.Acc, 5, ["team", "communication-conflict"],
            ("de", "Teamentwicklung und Konfliktklärung", "Supervision für Stationen im Krankenhaus."));
        Add("Birgit Lang", "DE", Credential.Mcc, 25, ["small-business"],
            ("de", "Unternehmensnachfolge", "Familienbetriebe vor dem Generationswechsel."));
        Add("Tom Baker", "US", Credential.Acc, 2, ["new-role"],
            ("en", "First-time managers", "Delegation, feedback and the courage to say no."));
        Add("Priya Raman", "GB", Credential.Pcc, 10, ["entrepreneurship"],
            ("en", "Start-ups that grow up", "Founders, investors and the messy middle."));
        Add("Sébastien Lefèvre", "FR", Credential.Acc, 4, ["entrepreneurship"],
            ("fr", "Créer son entreprise", "Du premier client à la levée de fonds."));
        Add("Carmen Ibáñez", "AR", Credential.Acc, 6, ["career-transition"],
            ("es", "Volver a empezar", "Cambiar de profesión después de los cuarenta, sin prisa."));
        Add("Nora Lindqvist", "SE", Credential.Pcc, 9, ["intercultural"],
            ("en", "Between cultures", "Expatriates and international teams in Stockholm and Berlin."),
            ("de", "Zwischen den Kulturen", "Begleitung für alle, die im Ausland arbeiten."));
        Add("Kurt Stille", "CH", Credential.None, 3, ["life"],
            [("fr", "Il m’a aidée à traverser un deuil."), ("de", "Man wird dort still, und das hilft.")],
            ("de", "Zuhören", "Achtsamkeit und Schweigen in den Bergen."));
        Add("Marta Vidal", "ES", Credential.Pcc, 8, ["performance"],
            [("en", "She prepared me for the toughest negotiations of my life.")],
            ("es", "Rendir sin romperse", "Deportistas y ejecutivas bajo presión."));
        Add("Olga Petrova", "CY", Credential.None, null, ["performance"],
            ("en", "Calm at the starting block", "Swimmers, skaters, and everybody who competes."));
        Add("François-Xavier Dubois", "FR", Credential.Acc, 15, ["couples", "family"],
            ("fr", "La vie à deux", "Parents, beaux-parents, séparations et retrouvailles."));
        Add("Rosa Kindermann", "DE", Credential.Acc, 5, ["work-life-balance"],
            ("de", "Elterncoaching", "Wenn Kinder kommen und der Beruf bleibt: Vereinbarkeit ohne schlechtes Gewissen."));
        Add("Ulrich Quell", "LI", Credential.Student, 0, [],
            ("de", "Im Wald", "Spaziergänge mit offenem Ende."));
        Add("Beatriz Souto", "PT", Credential.Acc, 2, ["career"],
            ("es", "Carrera con sentido", "Búsqueda de empleo y entrevistas, en línea o en Lisboa."));
    }

    public static IReadOnlyList<CoachFacts> All => Written;

    public static CoachFacts Named(string name) => Written.Single(coach => coach.Profile.Name == name);

    /// <summary>A coach everybody may see, unless changed.</summary>
    public static CoachFacts One(
        string name, string country, Credential credential, int? years, IReadOnlyList<string> specialities, IReadOnlyList<(string Language, string Words)> voices,
        params (string Language, string Headline, string Bio)[] says)
    {
        var id = new Guid(name.Select(letter => (byte)letter).Concat(new byte[16]).Take(16).ToArray());
        var profile = new CoachProfile(id, "2222222222", name, [.. says.Select(text => text.Language)], credential, null, country, "Europe/Paris", years, specialities,
            says.ToDictionary(text => text.Language, text => new ProfileText(text.Headline, text.Bio)), Audience.Public, true) { Since = House.Now.AddDays(-name.Length) };
        return new(profile, [.. voices.Select(voice => new Testimonial(Guid.NewGuid(), id, Guid.NewGuid(), "Somebody", voice.Language, voice.Words, House.Now))], null);
    }

    private static void Add(string name, string country, Credential credential, int? years, IReadOnlyList<string> specialities, params (string, string, string)[] says) =>
        Add(name, country, credential, years, specialities, [], says);

    private static void Add(
        string name, string country, Credential credential, int? years, IReadOnlyList<string> specialities, IReadOnlyList<(string, string)> voices, params (string, string, string)[] says) =>
        Written.Add(One(name, country, credential, years, specialities, voices, says));
}
