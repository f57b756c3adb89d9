namespace ReciproCoach.CoachDirectory.Bench.Inventing;

internal static class Italian
{
    public static Tongue Tongue { get; } = new(
        "it",
        Tongue.Words("Adelina Alberto Beatrice Bruno Carlotta Cesare Chiara Dario Elisabetta Emilio Federica Fulvio Ginevra Ilaria Lorenzo Lucrezia Marcello Nicolò Ottavia Pasquale Rebecca Silvano Tommaso Viola"),
        Tongue.Words("Albe Bel Buon Cam Castel Col Fior Gal Lom Mal Man Mon Or Pel Riz San Tor Val Ven Zan"),
        Tongue.Words("betti cini dini fredi gari letti nardi rini telli zoni"),
        Tongue.Words("fiducia leadership cambiamento squadra carriera resilienza decisione comunicazione conflitto serenità strategia presenza ascolto delega creatività senso motivazione equilibrio transizione influenza benessere coraggio chiarezza crescita collaborazione negoziazione autostima prestazione confini responsabilità successione accoglienza"),
        Tongue.Phrases("dirigenti/manager/imprenditori/quadri/giovani manager/ingegneri/insegnanti/medici/infermieri/avvocati/ricercatori/artisti/genitori/studenti/funzionari pubblici/associazioni/imprese familiari/gruppi di ricerca/reparti ospedalieri/giovani professionisti"),
        Tongue.Words("vela apicoltura ceramica astronomia scacchi coro frutteto cartografia scherma ricamo calligrafia origami falconeria tessitura canottaggio giardinaggio arrampicata teatro improvvisazione filosofia neuroscienze matematica antropologia linguistica volontariato aeronautica faro cantieri selvicoltura vigneto birrificio panificio orologeria rilegatura vetreria marionette giocoleria maratona meditazione labirinto"),
        Tongue.Words("Acquachiara Borgoalto Castelmoro Doganella Fontebella Gorlate Isolabruna Lagoverde Montefalco Nocera Ombrosa Pietralta Querceto Roccamara Serravento Torrealba Ulignano Valdombra Vignanera Zavorra"),
        [("IT", "Europe/Rome"), ("IT", "Europe/Rome"), ("IT", "Europe/Rome"), ("CH", "Europe/Zurich"), ("SM", "Europe/San_Marino"), ("AR", "America/Argentina/Buenos_Aires")],
        Tongue.Phrases("Coaching per {1}: {0} e {0}/Accompagno {1} verso più {0}/La {0} al servizio di {1}/Coach a {3}, sul tema della {0}"),
        Tongue.Phrases("Lavoro con {1} su {0} e {0}, di solito per alcuni mesi. / A me si rivolgono {1} che cercano più {0} nella vita di ogni giorno. / Prima di diventare coach ho trascorso quindici anni accanto a {1}. / Insieme guardiamo l’{0}, la {0} e ciò che la ostacola. / Nel tempo libero mi dedico a {2}, che mi ha insegnato molto sulla {0}. / Gli incontri si svolgono online o a {3}, come preferisci. / Da {2} e {2} ho imparato che la pazienza è una forma di {0}. / Le domande contano più delle risposte: la {0} nasce dall’ascolto. / Mi sono formata a {3} e da allora accompagno {1}."),
        Tongue.Phrases("Ho ritrovato la mia {0}, e i colleghi se ne sono accorti. / Ogni incontro mi ha dato {0}; consigliatissimo per {1}. / Parlare di {2} e di {0} ha cambiato il mio modo di guidare."));
}
