"""Spanish wordings of what headings ask."""

from watcher.core.language.cues import Cue, Phrases

HEADINGS: Phrases = {
    Cue.ASKS_WHEN: (
        "cuándo|cuando|fecha|fechas|estreno|estrena|lanzamiento|calendario|emisión",
        "qué día",
        "llega|llegará|sale|vuelve|regresa cuándo|al|a",
        "habrá|tendrá _ temporada|segunda|tercera|secuela",
        "renovada|renovación|renovado|cancelada",
    ),
    Cue.ASKS_WHO: (
        "quién|quiénes|reparto|elenco|casting|actores|actrices|personajes",
        "protagonistas|voces|intérpretes|jurado|concursantes",
        "caras|rostros|fichajes",
    ),
    Cue.ASKS_FOOTAGE: (
        "imágenes|avance|adelanto",
        "tráiler|trailer|teaser|avance|adelanto|vídeo|video|vídeos|imágenes|clip",
        "hay|podemos ver|tráiler|algo",
        "primer vistazo",
    ),
    Cue.OTHERS_HEADING: (
        "próximamente|pronto en|al cines|cine|cartelera",
        "próximos estrenos",
        "referencias|bibliografía",
        "enlaces externos",
        "te puede|pueden|podría|podrían interesar|gustar",
        "te|también puede|podría|recomendamos|interesa|interesará",
        "más sobre|en|noticias|series|películas|contenido|artículos|de|leído|leídas|leídos|vistas|información",
        "lo más|último",
        "otras|otros|nuevas series|películas|estrenos|noticias|títulos|artículos",
        "noticias|artículos|contenido|series|películas relacionadas|relacionados|relacionado",
        "noticias|artículos|contenido|series|películas similares|parecidas|destacadas|como",
        "relacionado|relacionados|recomendado|recomendados|recomendaciones|tendencias|destacados|publicidad",
        "lee|leer|sigue|ver también|más|leyendo",
        "mientras esperas|tanto",
        "mientras",
        "últimas|últimos noticias|artículos|entradas|vídeos",
        "qué ver|más",
        "en otras",
        "además en",
    ),
    Cue.READERS: (
        "vuestros|tus|sus|los|vuestras|las comentarios|opiniones|teorías|mensajes|reacciones|cartas",
        "opiniones|comentarios|cartas|teorías|reacciones|reseñas de los|las lectores|usuarios|fans|espectadores",
        "opiniones|comentarios|cartas|teorías|reacciones|reseñas de|del usuarios|lectores|público|fans|espectadores",
        "desde|en|del el|nuestro|los foro|foros|comentarios",
        "qué dicen|opinan los lectores|fans|usuarios",
        "comentarios|comentario|opiniones|foro|foros|comunidad|discusión|respuestas|reacciones",
        "deja|déjanos tu|un comentario|opinión",
        "agenda|encuesta|concurso|sorteo|horóscopo|boletín|clasificados|obituarios",
        "sobre el|la autor|autora",
    ),
    Cue.PLOT_HEADING: (
        "argumento|trama|historia|sinopsis|premisa|tratará|trata",
        "final explicado",
        "de qué",
        "qué pasará|ocurrirá|sucederá|veremos|cuenta|contará",
    ),
}
