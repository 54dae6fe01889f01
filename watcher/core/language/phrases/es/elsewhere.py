"""Spanish wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "en su|lugar lugar|vez",
        "en esa|ese|esta|este|la|el franja|hueco|horario",
        "mientras tanto",
        "en cambio",
        "entretanto",
    ),
    Cue.PROGRAMME: (
        "película|filme|largometraje|telefilme|thriller|comedia|drama|wéstern|clásico",
        "serie|miniserie|telenovela|ficción|telecomedia|saga|concurso|programa",
        "documental|docuserie|reportaje|especial|concierto|partido|gala",
    ),
    Cue.OFFER: (
        "oferta|ofertas|descuento|descuentos|rebaja|rebajas|suscripción|suscripciones|suscríbete|newsletter|boletín",
        "precio|precios|tarifa|euros|sorteo",
        "acreditación|acreditaciones|inscripción|inscripciones|candidaturas",
        "prueba gratis|gratuita",
        "al mes",
    ),
    Cue.SHOWCASE: ("upfront|upfronts|presentación|panel|feria|convención|comic-con", "rueda|conferencia de prensa"),
    Cue.SITE: (
        "bar|taberna|café|restaurante|tienda|museo|galería|biblioteca|escuela|iglesia|castillo|hotel|exposición",
        "puente|calle|carretera|camino|parque|playa|plaza|mercado|estación|puerto|molino|ruta",
        "elecciones|debate|torneo|copa|liga|feria|parón",
    ),
    Cue.ABSENT: (
        "no aparece|figura|consta|está",
        "ausente|falta en|de",
        "ni rastro",
    ),
    Cue.HABIT: (
        "suele|suelen|solía|solían|acostumbra|acostumbran",
        "normalmente|habitualmente|generalmente|tradicionalmente",
        "hasta ahora _ siempre",
        "siempre se|ha|han|vuelve|volvía|llega|llegaba|empieza|empezaba|estrena|estrenaba",
        "por lo general|regla",
        "cada año|otoño|primavera|verano|invierno|vez",
    ),
}
