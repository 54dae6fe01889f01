"""Portuguese wordings of what headings ask."""

from watcher.core.language.cues import Cue, Phrases

HEADINGS: Phrases = {
    Cue.ASKS_WHEN: (
        "quando|data|datas|estreia|estreias|lançamento|calendário|previsão|exibição",
        "vai ter",
        "terá|haverá|tem _ temporada|segunda|terceira",
        "que dia",
        "renovada|renovação|cancelada",
    ),
    Cue.ASKS_WHO: (
        "quem|elenco|casting|atores|atrizes|personagens|protagonistas|vozes|dubladores|jurados|júri|participantes",
        "rostos|reforços",
    ),
    Cue.ASKS_FOOTAGE: (
        "imagens|antevisão|amostra",
        "trailer|teaser|vídeo|vídeos|imagens|prévia|clipe|clipes",
        "primeiras|primeiro imagens|vislumbre|olhar",
        "já|há|tem tem|há|trailer",
    ),
    Cue.OTHERS_HEADING: (
        "em breve nos|no cinemas|cinema",
        "próximas|próximos estreias|lançamentos",
        "referências|bibliografia",
        "ligações|links externas|externos",
        "leia|veja|confira|saiba|assista também|mais|ainda",
        "pode|poderá|talvez interessar|gostar|te|lhe|você",
        "você|também pode|vai",
        "mais sobre|em|notícias|lidas|lidos|séries|filmes|de|conteúdo|artigos|vistos|populares",
        "outras|outros|novas séries|filmes|estreias|notícias|artigos|títulos",
        "notícias|artigos|conteúdo|séries|filmes relacionadas|relacionados|relacionado",
        "notícias|artigos|conteúdo|séries|filmes similares|parecidas|recomendados|como",
        "relacionados|relacionadas|recomendados|recomendadas|recomendações|destaques|tendências|publicidade",
        "últimas|últimos notícias|artigos|posts",
        "enquanto espera|isso|você",
        "enquanto",
        "o que assistir",
        "saiba mais",
    ),
    Cue.READERS: (
        "os|as seus|vossos|suas|vossas comentários|opiniões|teorias|cartas",
        "comentários|opiniões|teorias|cartas|reações|críticas dos|de|do leitores|usuários|utilizadores|fãs|público",
        "o que dizem|pensam|acham os leitores|fãs|usuários|utilizadores",
        "do|no fórum",
        "da|na comunidade",
        "comentários|comentário|opiniões|fórum|comunidade|discussão|respostas|reações",
        "deixe|deixa o|um|seu comentário",
        "agenda|enquete|sondagem|concurso|sorteio|horóscopo|classificados|obituários",
        "sobre o|a autor|autora",
    ),
    Cue.PLOT_HEADING: (
        "enredo|trama|história|sinopse|premissa|explicado",
        "sobre o",
        "o que vai|acontece|esperar|acontecerá",
        "do que",
    ),
}
