"""How an answer under a heading about a video begins: data of all languages."""

from __future__ import annotations

YES = (
    r"yes|yep|yup|yeah|indeed|there (?:sure |certainly |absolutely |finally |already )?is|it(?:['’]s| is) here",
    r"ja|jawohl|jazeker|zeker",
    r"oui|tout à fait",
    r"s[íì]|claro|certo|sim",
)
IT = {  # what stands for the video, as the subject or as what is shown
    "en": r"it(?:['’]s)?|this one|they['’]ve"
    r"|(?:the )?\w+ (?:has |have )?(?:just )?(?:released|unveiled|shared|dropped) it",
    "de": r"er|dieser|ihr (?:könnt|findet) ihn|hier (?:ist|kommt) er|seit \w+ (?:ist|steht) er"
    r"|inzwischen (?:ist|gibt es) er",
    "fr": r"elle|il|celle-ci|celui-ci|on (?:peut )?l[ae]\b|la voici|le voici|vous (?:pouvez )?la",
    "es": r"este|lo (?:puedes|tienes|podéis|ha|han|hemos)|ya (?:está|lo)|puedes verlo|la plataforma lo"
    r"|se (?:publicó|lanzó|estrenó|difundió)|salió|llegó",
    "it": r"lo (?:potete|trovate|ha|hanno|puoi)|eccolo|l['’]ha|potete|arrivato"
    r"|è (?:stato|uscito|arrivato|online|disponibile|qui|già)",
    "pt": r"ele|já (?:está|saiu)|foi (?:divulgado|lançado|liberado|publicado)|saiu|a \w+ (?:liberou|divulgou|lançou)",
    "nl": r"hij|deze|je (?:kunt|vindt|bekijkt) (?:hem|['’]m)|die",
}
AND = r"and|but|und|et|mais|y|pero|e|ma|mas|en|maar"  # what may stand before it
