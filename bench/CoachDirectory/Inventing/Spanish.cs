namespace ReciproCoach.CoachDirectory.Bench.Inventing;

internal static class Spanish
{
    public static Tongue Tongue { get; } = new(
        "es",
        Tongue.Words("Adrián Alba Amparo Begoña Candela Cristóbal Dolores Elena Esteban Fátima Gonzalo Inés Íñigo Jimena Joaquín Lourdes Macarena Nicolás Óscar Paloma Ramón Rocío Tomás Verónica"),
        Tongue.Words("Al Bar Cam Car Cas Del Esc Gal Her Lar Mal Mon Nav Or Pal Quin Rob Sal Tor Vil"),
        Tongue.Words("ares bledo cerro dales gueros lanza mares nedo tierra zuela"),
        Tongue.Words("confianza liderazgo cambio equipo carrera resiliencia decisión comunicación conflicto serenidad estrategia presencia escucha delegación creatividad sentido motivación equilibrio transición influencia bienestar valentía claridad crecimiento colaboración negociación autoestima rendimiento límites responsabilidad sucesión acogida"),
        Tongue.Phrases("directivos/mandos/emprendedores/ejecutivos/jóvenes profesionales/ingenieros/docentes/médicos/enfermeros/abogados/investigadores/artistas/familias/estudiantes/funcionarios/asociaciones/empresas familiares/grupos de investigación/equipos hospitalarios/recién titulados"),
        Tongue.Words("navegación apicultura alfarería astronomía ajedrez coral huerto cartografía esgrima bordado caligrafía origami cetrería tejido remo jardinería escalada teatro improvisación filosofía neurociencia matemáticas antropología lingüística voluntariado aviación faro astilleros silvicultura viñedo cervecería panadería relojería encuadernación vidriería títeres malabares maratón meditación laberinto"),
        Tongue.Words("Aguablanca Barrancos Cerrolargo Dehesilla Encinar Fuentealta Galapagar Higueral Isladorada Jarales Lomaverde Mirabosque Navalrío Olmedal Peñanegra Quebrada Riofrío Sotoalto Torremolino Valdesauce"),
        [("ES", "Europe/Madrid"), ("ES", "Europe/Madrid"), ("MX", "America/Mexico_City"), ("AR", "America/Argentina/Buenos_Aires"), ("CO", "America/Bogota"), ("CL", "America/Santiago"), ("PE", "America/Lima"), ("US", "America/New_York")],
        Tongue.Phrases("Coaching para {1}: {0} y {0}/Acompaño a {1} hacia más {0}/La {0} al servicio de {1}/Coach en {3}, en torno a la {0}"),
        Tongue.Phrases("Trabajo con {1} la {0} y la {0}, casi siempre durante varios meses. / Acuden a mí {1} que buscan más {0} en su día a día. / Antes de ser coach pasé quince años junto a {1}. / Juntos miramos la {0}, la {0} y lo que la frena. / En mi tiempo libre me dedico a {2}, que me ha enseñado mucho sobre la {0}. / Las sesiones son en línea o en {3}, como prefieras. / De {2} y {2} aprendí que la paciencia es una forma de {0}. / Las preguntas importan más que las respuestas: la {0} llega al escuchar. / Me formé en {3} y desde entonces acompaño a {1}."),
        Tongue.Phrases("Recuperé mi {0}, y mi entorno lo notó. / Cada sesión me dio {0}; muy recomendable para {1}. / Hablar de {2} y de {0} cambió mi manera de dirigir."));
}
