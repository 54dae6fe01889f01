"""Spanish wordings of trailers and other videos."""

from watcher.core.language.cues import Cue, Phrases

VIDEOS: Phrases = {
    Cue.STILL: ("foto|fotos|fotografía|fotografías|póster|pósters|cartel|carteles",),
    Cue.TRAILER: (
        "tráiler|trailer|tráilers|tráileres|trailers",
        "avance oficial|final",
    ),
    Cue.TEASER: (
        "teaser|teasers|adelanto|adelantos|avance|avances|anticipo",
        "teaser tráiler|trailer",
        "teaser-tráiler|teaser-trailer|tráiler-teaser",
        "primer|primeras|primera|primeros vistazo|imágenes|imagen|adelanto|avance|minutos|video|vídeo|tease",
        "vídeo|video de anuncio",
        "first look",
        "sneak peek",
        "primer|primeros clip|teaser|fragmento",
    ),
    Cue.LOOK: ("first look", "sneak peek", "primer|primeros vistazo", "anticipo"),
    Cue.FOOTAGE: ("imágenes|vídeo|video|vídeos|videos|metraje|material|vistazo|secuencia|secuencias",),
    Cue.FOOTAGE_NOUN: (
        "vídeo|vídeos|video|videos|metraje|clip|clips|adelanto|avance",
        "primeras imágenes",
    ),
    Cue.CLIP: ("clip|clips|promo|promos|spot|fragmento|escena",),
    Cue.UNOFFICIAL: (
        "fan-made|fanmade|fan-trailer|concepto|concept|parodia|fake|deepfake|falso|falsa|filtrado|filtrada",
        "hecho|creado|realizado|de|por un|unos|los fan|fans|seguidor|seguidores",
        "hecho|creado|realizado por|de fans|fan",
        "fan trailer|tráiler",
        "inteligencia artificial",
        "no es|oficial oficial|real|auténtico",
        "no oficial",
        "a puerta",
        "solo|exclusivo|exclusivamente|únicamente para asistentes|prensa|exhibidores",
        "grabado|grabada con|en|desde",
    ),
    Cue.OTHER_VIDEO: (
        "resumen|recap|entrevista|entrevistas|crítica|reseña|reacción",
        "reacciones|análisis|explicado|explicación|making-of|bloopers",
        "cómo se",
        "detrás de",
        "making of",
        "escena|escenas eliminada|eliminadas",
        "videoclip|canción|pódcast|podcast|quiz|cabecera|featurette",
        "tomas falsas",
    ),
    Cue.SHOWN: (
        "aquí|ya|abajo|arriba|disponible|online|mira|mirad|dale|ver",
        "vean|publica|publicó|publicado|lanza|lanzó|lanzado|lanzan",
        "muestra|mostró|mostrado|desvela|desveló|desvelado|revela|reveló",
        "presenta|presentó|presentado|estrena|estrenó|estrenado",
        "comparte|compartió|compartido|ofrece|deja",
        "dejó|deja ver",
        "llegó|tenemos|hay|existe|puedes|podéis",
        "salió|visto",
        "ha|han salido",
        "por fin",
        "te|os|les|aquí dejamos|dejo|traemos|mostramos|compartimos",
        "nos|me conformamos|conformo|quedamos con",
        "difundió|difundido|difunde|subió|subido|colgó|colgado|soltó|soltado|liberó|liberado|estrenado",
    ),
    Cue.RECAP: (
        "resumen|recap|crítica|reseña|explicado|explicación",
        "final explicado",
    ),
}
