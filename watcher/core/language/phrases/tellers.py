"""Words that stand beside whoever tells, orders and shows, and never beside a title: data of all languages."""

from __future__ import annotations

BEFORE = (  # what leads to a speaker, a paper or the one who took a picture
    r"(?:spokes\w+|people|bosses|executives|statement|email|e-mail|press release|interview)\s(?:for|at|from|by|with)",
    r"(?:speaking|talking|spoke|talked|according|chatting)\s(?:to|with)|reported by|told",
    r"(?:comes?|came|coming|moves?|moving|moved|returns?|headed|heading)\s(?:back\s)?to",
    r"(?:Sprecher\w*|Chef\w*|Mitteilung)\s(?:von|bei|des|der)|laut|gegenüber",
    r"(?:porte-parole|communiqué)\s(?:de|du|d['’])|selon|d['’]après",
    r"(?:portavoz|comunicado)\sde|según|a trav[ée]s de",
    r"(?:portavoce|comunicato)\s(?:di|della?)|secondo",
    r"(?:porta-voz|comunicado)\sd[aeo]|segundo",
    r"(?:woordvoerder|persbericht)\svan|volgens",
    r"(?:pictures?|photos?|photographs?|images?|credits?|fotos?|bild|crédits?|créditos?)(?::|\sby|\scourtesy of)",
    r"(?:episode|chapter|instal?lment|folge|épisode|episodio|aflevering)(?:\s\w+)?,?",  # what is named is an episode
    "©",
)
BEHIND = (  # what they do, and no series or film does
    r"(?:['’]s\s(?:statement|spokes\w+|boss|chief|head|controller|website|press office)\b)",
    r"(?:said|says|told|tells|reports|explained|insists?|wrote|writes|tweeted|declined|would not|wouldn['’]t)\b",
    r"(?:announced|confirmed|revealed|ordered|commissioned|renewed|cancell?ed|axed|dated|moved|delayed|pulled)\s"
    r"(?:that|the|its|it|an?|both|series|season|this|on (?:mon|tues|wednes|thurs|fri)day that)\b",
    r"(?:has|have)\s(?:(?:now|since|also|already|finally|officially|only|just|not|n['’]t|never)\s)*"
    r"(?:said|told|announced|confirmed|ordered|commissioned|renewed|cancell?ed|axed|scrapped|pencill?ed|slotted"
    r"|scheduled|promised|committed|declined|yet to (?:announce|say|confirm|give|set|name)|pulled|picked)\b"
    r"(?!\s(?:for|up|by)\b)",
    r"(?:the|its)\s(?:[\w-]+\s)?(?:episode|instal?lment|opener)\b",
    r"(?:sagte|teilte|teilt|bestätigte|kündigte|bestellte|verlängerte|setzte|gab bekannt|erklärte)\b",
    r"(?:strahlt|strich|streicht|verschiebt|verschob|bestellt|verlängert|nimmt)\b",
    r"(?:a|avait)\s(?:annoncé|confirmé|commandé|renouvelé|annulé|précisé|indiqué|déclaré|fait savoir|retiré|déprogrammé"
    r"|décalé|programmé|calé|daté|reconduit|dévoilé la date|fixé|repoussé|reporté|renoncé|choisi de|levé le voile)\b"
    r"|annonce que\b|(?:renonce|tient|hésite) à (?:diffuser|programmer|garder|lancer)\b"
    r"|(?:fixe|repousse|décale|reporte|avance)\s(?:la|le)\s"
    r"|(?:dévoile|officialise|confirme|annonce)\s(?:la date|le jour|le retour|la suite|quand)\b"
    r"|(?:commande|diffuse(?:ra)?|(?:dé)?programme(?:ra)?|proposera)\s",
    r"ha\s(?:anunciado|confirmado|encargado|renovado|cancelado|dicho|retirado|programado|aplazado|fijado)\b|(?:emite|emitirá)\s"
    r"|(?:anunció|confirmó|encargó|renovó|canceló|dijo)\b",
    r"ha\s(?:annunciato|confermato|ordinato|rinnovato|cancellato|fatto sapere|ritirato|spostato|rinviato)\b"
    r"|fa sapere\b|(?:trasmette(?:rà)?|manda in onda|manderà in onda)\s",
    r"(?:anunciou|confirmou|encomendou|renovou|cancelou|disse|revelou|retirou|adiou|transmite|exibe|exibirá)\b",
    r"(?:maakte|maakt|bevestigt|bevestigde|kondigde|kondigt|liet|laat|bestelde)\b",
)
