"""Words that give a slot in the schedule to something else, of all languages but English: data, no logic."""

from __future__ import annotations

GIVEN_AWAY = (  # "o horário foi entregue a", "den Sendeplatz übernimmt"
    r"(?:sende|programm)(?:platz|termin|schiene)\s(?:\w+\s){0,3}?(?:übernimmt|bekommt|erhält|geht an|gehört|füllt)",
    r"(?:übernimmt|belegt|füllt|besetzt)\s(?:\w+\s){0,4}?(?:den|ihren|seinen)\s(?:sende|programm)platz",
    r"(?:case|créneau)\s(?:[\w’'-]+\s){0,4}?(?:est|sera|a été|revient|passe|échoit|accueille|va)\s",
    r"(?:occupe|occupera|prend|prendra|hérite de)\s(?:\w+\s)?(?:s[ao]n?|cette|ce|l[ae])\s(?:case|créneau|place)",
    r"(?:hueco|franja|horario)\s(?:[\w’'-]+\s){0,4}?(?:ocupa|ocupará|queda|pasa|va|recae|es)\s",
    r"(?:ocupa|ocupará|hereda|heredará|toma)\s(?:su|el|la|ese|esa)\s(?:hueco|franja|horario|lugar)",
    r"(?:fascia|slot|collocazione)\s(?:[\w’'-]+\s){0,4}?(?:va|passa|è|sarà|tocca|ospita|ospiterà)\s",
    r"(?:occupa|occuperà|prende|prenderà|eredita)\s(?:il suo|la sua|quella|lo|la)\s(?:fascia|slot|posto|collocazione)",
    r"(?:horário|faixa)\s(?:[\w’'-]+\s){0,5}?(?:foi|fica|vai|passa|será|é|recebe)\s",
    r"(?:ocupa|ocupará|herda|assume)\s(?:o seu|seu|o|a|esse|essa)\s(?:horário|faixa|lugar)",
    r"(?:slot|uitzendplek|tijdslot|plek)\s(?:[\w’'-]+\s){0,3}?(?:gaat|wordt|krijgt|is)\s",
    r"(?:neemt|krijgt|vult)\s(?:[\w’'-]+\s){0,4}?(?:de|haar|zijn|het)\s(?:slot|uitzendplek|plek|tijdslot)",
)
