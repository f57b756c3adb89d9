namespace ReciproCoach.CoachDirectory.Bench.Inventing;

internal static class French
{
    public static Tongue Tongue { get; } = new(
        "fr",
        Tongue.Words("Adèle Agathe Antoine Aurélie Baptiste Camille Céline Clément Élodie Étienne Fabien Gaspard Hélène Inès Joséphine Léa Léonard Margaux Mathieu Noémie Raphaël Solène Théo Yvonne"),
        Tongue.Words("Beau Belle Bois Champ Clair Cour Fon Grand Haute La Lan Mont Neu Petit Pont Roche Sau Val Vau Ville"),
        Tongue.Words("bert court dier fort lier mard neau rand ron ville"),
        Tongue.Words("confiance leadership changement équipe carrière résilience décision communication conflit sérénité stratégie présence écoute délégation créativité sens motivation équilibre reconversion influence santé courage clarté évolution coopération négociation légitimité performance limites responsabilité transmission intégration"),
        Tongue.Phrases("dirigeants/managers/entrepreneurs/cadres/jeunes managers/ingénieurs/enseignants/médecins/soignants/avocats/chercheurs/artistes/parents/étudiants/agents publics/associations/entreprises familiales/équipes de recherche/équipes hospitalières/jeunes diplômés"),
        Tongue.Words("voile apiculture poterie astronomie échecs chorale verger cartographie escrime broderie calligraphie origami fauconnerie tissage aviron jardinage escalade théâtre improvisation philosophie neurosciences mathématiques anthropologie linguistique reliure aéronautique phare chantier sylviculture vignoble brasserie boulangerie horlogerie lutherie verrerie marionnettes jonglage marathon méditation labyrinthe"),
        Tongue.Words("Aubreville Bellerive Châtelmont Clairval Égligny Fontaubert Grandpré Hauterive Joncherolles Lavaudieu Malaucourt Noirlac Orgemont Peyrelade Quincerot Rochebrune Sauvigny Trémont Vaubrun Yvrandes"),
        [("FR", "Europe/Paris"), ("FR", "Europe/Paris"), ("FR", "Europe/Paris"), ("BE", "Europe/Brussels"), ("CH", "Europe/Zurich"), ("CA", "America/Toronto"), ("LU", "Europe/Luxembourg"), ("SN", "Africa/Dakar")],
        Tongue.Phrases("Coaching de {1} : {0} et {0}/J’accompagne les {1} vers plus de {0}/La {0} au service des {1}/Coach à {3}, autour de la {0}"),
        Tongue.Phrases("J’accompagne des {1} sur la {0} et l’{0}, le plus souvent pendant plusieurs mois. / Mes clients sont des {1} qui cherchent davantage de {0} au quotidien. / Avant d’être coach, j’ai passé quinze ans auprès des {1}. / Ensemble, nous regardons la {0}, la {0} et ce qui fait obstacle. / Pendant mon temps libre, je pratique {2}, qui m’a beaucoup appris sur la {0}. / Les séances ont lieu en ligne ou à {3}, selon votre préférence. / J’ai appris de {2} et de {2} que la patience est une forme de {0}. / Les questions comptent plus que les réponses : la {0} vient quand on écoute. / Formée à {3}, j’accompagne depuis lors des {1}."),
        Tongue.Phrases("J’ai retrouvé ma {0}, et mes collègues l’ont remarqué. / Chaque séance m’a apporté de la {0} ; je la recommande aux {1}. / Nos échanges sur {2} et la {0} ont changé ma manière de diriger."));
}
