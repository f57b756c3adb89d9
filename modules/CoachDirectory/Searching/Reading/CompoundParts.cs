namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>Words the field makes compounds of, beside those of the specialities.</summary>
internal static class CompoundParts
{
    public static IReadOnlyList<string> German { get; } =
    [
        "Coach Coaching Berater Beratung Begleitung Trainer Training Mentor Mentoring Supervision Mediation Moderation Workshop Seminar Akademie",
        "Führung Kraft Kräfte Leitung Leiter Chef Vorstand Management Manager Geschäft Leadership Verantwortung Macht Entscheidung Strategie",
        "Team Gruppe Mitarbeiter Personal Kollege Projekt Organisation Unternehmen Betrieb Firma Mittelstand Familie Gründer Gründung Nachfolge Kultur Werte",
        "Generation Veränderung Wandel Entwicklung Wechsel Übergang Orientierung Neuorientierung Integration Innovation Transformation Prozess",
        "Beruf Karriere Arbeit Arbeitsplatz Leben Zeit Balance Bewerbung Einstieg Aufstieg Ausstieg Ruhestand Rente Rolle Aufgabe Ziel Potenzial Potential Leistung Motivation Erfolg",
        "Gesundheit Stress Burnout Resilienz Achtsamkeit Erschöpfung Prävention Prophylaxe Bewältigung Schlaf Ernährung Bewegung Angst Trauer Krise",
        "Persönlichkeit Selbst Vertrauen Bewusstsein Bewusst Fürsorge Wert Wirksamkeit Stärke Sinn Haltung",
        "Kommunikation Konflikt Gespräch Sprache Stimme Auftritt Präsentation Verhandlung Feedback Lösung Klärung",
        "Frauen Männer Eltern Kinder Jugend Paar Partner Partnerschaft Beziehung Schule Schüler Lehrer Studium Studenten Hochschule Ausbildung",
        "Ausland International Interkulturell Sport Künstler Kreativ Musik Wissenschaft Forschung Pflege Klinik Arzt Ärzte Verwaltung Verband Verein Technik Technologie Ingenieur Vertrieb Verkauf Kunde Finanzen",
    ];
}
