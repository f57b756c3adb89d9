namespace ReciproCoach.CoachDirectory.Bench.Inventing;

internal static class German
{
    public static Tongue Tongue { get; } = new(
        "de",
        Tongue.Words("Anneliese Anton Bärbel Christoph Dörte Elke Ferdinand Friederike Gerda Günther Hannes Heike Ingrid Jörg Jürgen Katrin Lieselotte Matthias Renate Rüdiger Sabine Ulrike Volker Wiebke"),
        Tongue.Words("Alten Birken Buch Eich Fel Grün Hirsch Hohen Kalten Linden Mühl Neu Ober Reit Schön Stein Tann Wald Weiden Winter"),
        Tongue.Words("bach berg feld haus hofer mann meier rath stein thal"),
        Tongue.Words("Führung Selbstvertrauen Veränderung Teamentwicklung Karriere Resilienz Entscheidung Kommunikation Konfliktlösung Vertrauen Strategie Präsenz Zuhören Delegation Rückmeldung Sinn Motivation Gleichgewicht Neuorientierung Führungskräfteentwicklung Gesundheit Mut Klarheit Persönlichkeitsentwicklung Zusammenarbeit Verhandlung Kreativität Leistung Grenzen Verantwortung Unternehmensnachfolge Stressbewältigung"),
        Tongue.Phrases("Führungskräfte/Teams/Gründerinnen und Gründer/Vorstände/junge Führungskräfte/Ingenieurinnen und Ingenieure/Lehrkräfte/Ärztinnen und Ärzte/Pflegekräfte/Anwältinnen und Anwälte/Forschende/Kunstschaffende/Eltern/Studierende/Verwaltungen/Vereine/Familienunternehmen/Forschungsgruppen/Klinikteams/Berufseinsteigende"),
        Tongue.Words("Segeln Bienenzucht Töpferei Astronomie Schach Chorgesang Obstgarten Kartografie Fechten Bogenschießen Kalligrafie Origami Falknerei Weberei Rudern Gartenarbeit Klettern Theaterarbeit Improvisation Philosophie Hirnforschung Mathematik Völkerkunde Sprachwissenschaft Hospizarbeit Luftfahrt Leuchtturm Werftarbeit Forstwirtschaft Weinberg Brauerei Backstube Uhrmacherei Buchbinderei Glasbläserei Puppenspiel Jonglieren Marathonlauf Meditation Labyrinth"),
        Tongue.Words("Altenried Birkenau Dornfelden Eschenbrück Flussheim Grünwerder Hollerbach Immenfeld Jagsthal Kaltenmoor Lindenhain Mühlrode Nebelhorn Oberwies Pappelsee Quellendorf Rotbuchen Seehausen Tannreuth Weidengrund"),
        [("DE", "Europe/Berlin"), ("DE", "Europe/Berlin"), ("DE", "Europe/Berlin"), ("AT", "Europe/Vienna"), ("CH", "Europe/Zurich"), ("LI", "Europe/Vaduz"), ("NA", "Africa/Windhoek")],
        Tongue.Phrases("Coaching für {1}: {0} und {0}/{0} für {1}/Begleitung für {1} auf dem Weg zu mehr {0}/Coach in {3}, Schwerpunkt {0}"),
        Tongue.Phrases("Ich arbeite mit {1} an {0} und {0}, meist über mehrere Monate. / Zu mir kommen {1}, die im Alltag mehr {0} suchen. / Bevor ich Coach wurde, war ich fünfzehn Jahre lang für {1} da. / Gemeinsam betrachten wir {0}, {0} und was dem im Wege steht. / In meiner freien Zeit gehört mein Herz dem Thema {2}, das mich viel über {0} gelehrt hat. / Sitzungen finden online oder in {3} statt, wie es Ihnen besser passt. / {2} und {2} haben mich gelehrt, dass Geduld eine Form von {0} ist. / Fragen sind mir wichtiger als Antworten; {0} entsteht beim Zuhören. / Ausgebildet in {3}, begleite ich seither {1}."),
        Tongue.Phrases("Ich habe meine {0} wiedergefunden, und mein Umfeld hat es gemerkt. / Jede Sitzung hat mir {0} gegeben; sehr zu empfehlen für {1}. / Unsere Gespräche über {2} und {0} haben verändert, wie ich führe."));
}
