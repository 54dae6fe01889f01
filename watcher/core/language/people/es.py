"""The words around names in Spanish."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="es",
    ordinary=words("""
        sale salen entra entran sigue siguen repite repiten debuta debutan aparece aparecen completa completan
        muere cae caen retoma retoman continúa continúan permanece queda quedan encabeza encabezan suma suman
        incorpora incorporan
        el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella al del de su sus
        mi mis tu tus nuestro nuestra yo él ella ellos ellas nosotros usted ustedes se le les me te nos quien
        quién qué que cuál cuándo cuando cómo como dónde donde por porque para pero sino si aunque mientras y e
        o u ni a ante bajo con contra desde durante en entre hacia hasta según sin sobre tras además también
        tampoco así aún todavía ya ahora hoy mañana ayer pronto luego después antes siempre nunca jamás quizá
        quizás tal no sí muy más menos mucho muchos poco todo todos toda todas otro otra otros otras cada varios
        algunos algunas ningún ninguna mismo primer primera primero segundo segunda tercer tercera cuarta cuarto
        último última próximo próxima nuevo nueva nuevos nuevas antiguo antigua es son era eran será serán fue
        fueron ha han había está están estará puede pueden debe va van tiene tienen hay dos tres cuatro cinco
        seis siete ocho nueve diez finalmente actualmente recientemente próximamente lamentablemente

        serie series película películas temporada temporadas episodio episodios capítulo capítulos tráiler
        trailer teaser vídeo video avance fecha estreno rodaje reparto elenco papel papeles personaje personajes
        historia trama sinopsis guion guión dirección producción drama comedia thriller plataforma cadena cine
        televisión noticias actualidad fans fan espectadores público actor actores actriz actrices director
        directora guionista guionistas productor productora productores creador creadora creadores showrunner
        escritor escritora autor autora cantante cómico cómica presentador presentadora estrella estrellas
        protagonista protagonistas ganador ganadora invitado invitada fichaje fichajes incorporación
        incorporaciones foto fotos imagen imágenes fuente entrevista artículo regreso vuelta salida llegada
        final principio parte volumen novela libro familia equipo vuelve vuelven regresa regresan interpreta
        interpretan confirma anuncia descubre exclusiva oficial spoilers compartir comentarios publicidad inicio
        suscríbete

        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre primavera verano otoño invierno navidad halloween une unen deja
        dejan revela habla cuenta explica ficha llega llegan sabemos lanza estrena estrenan protagoniza
        protagonizan dirige rueda graba
    """),
    leading=words("""
        español española británico británica estadounidense mexicano mexicana argentino argentina colombiano colombiana
        chileno chilena francés francesa italiano italiana alemán alemana coreano coreana buen buena gran grande
    """),
    opening_endings=("mente", "ción", "remos"),
    character_titles=words("""
        sr sr. sra sra. señor señora señorita don doña dr dr. dra dra. doctor doctora profesor profesora inspector
        inspectora comisario comisaria detective subinspector subinspectora capitán capitana teniente sargento agente
        comandante coronel general juez jueza rey reina príncipe princesa duque duquesa conde condesa marqués marquesa
        padre hermana hermano sor tío tía abuelo abuela sheriff lord lady mr mrs miss
    """),
    organisations=words("""
        play plus stream streaming
        plata concha canal cadena televisión films film filmes pictures comunidad
        studio studios estudios pictures entertainment television producciones productions media grupo group editorial
        revista periódico festival universidad escuela academia instituto teatro museo iglesia hospital club asociación
        fundación consejo ministerio premio premios award awards calle avenida plaza puente palacio castillo isla hotel
        restaurante bros plus originals records música orquesta liga copa
    """),
    things=words("""
        película filme serie telenovela novela comedia libro álbum disco canción tema sencillo podcast grupo
        banda orquesta cadena canal plataforma productora agencia periódico revista bar hotel café restaurante
        taberna barco ferri pueblo villa aldea castillo teatro cine obra
    """),
    where=(
        *("en", "desde", "hasta", "cerca de", "hacia"),
    ),
    joints=("y", "e", "o"),
    apart=words("""
        por con junto y e o para en sobre como que es son ha será también frente contra
    """),
    particles=words("de del la las los da di do dos van von der den el al bin ibn"),
    articles=words("el la los las un una"),
    as_role=("como", "alias", "interpreta"),
    copulas=("será",),
    plays=(
        *("dará vida al", "da vida al", "dar vida al", "la piel de"),
        *("la piel del", "encarna al", "encarnará al", "interpreta al"),
        *("interpretará al", "el papel del", "el rol del", "vida al"),
        *("interpreta a", "interpretará a", "encarna a", "encarnará a", "hace de", "hará de", "pone voz a"),
        *("pondrá voz a", "que interpreta a", "quien interpreta a", "quien interpretará a", "interpretaba a"),
        *("en el papel de", "en la piel de", "da vida a", "dará vida a"),
    ),
    played_by=("interpretado por", "interpretada por", "encarnado por", "encarnada por", "al que da vida"),
    before_title=(
        *("temporada de", "temporadas de", "episodios de", "estrella de", "estrellas de", "creador de"),
        *("creadora de", "creadores de", "tráiler de", "secuela de", "final de", "adaptación de", "en"),
        *("universo de", "rodaje de", "estreno de"),
    ),
    after_title=words("temporada"),
    after_role=words("""
        que quien y e junto en con para durante mientras es será & también
    """),
    jobs=(
        *("director", "directora", "productor", "productora", "guionista", "invitado", "invitada"),
        *("protagonista", "showrunner", "parte"),
    ),
)  # fmt: skip
