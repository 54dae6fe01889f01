"""Portuguese wordings of trailers and other videos."""

from watcher.core.language.cues import Cue, Phrases

VIDEOS: Phrases = {
    Cue.STILL: ("foto|fotos|fotografia|fotografias|imagem|imagens|pôster|pôsteres|cartaz|cartazes|poster",),
    Cue.TRAILER: ("trailer|trailers|trailer-oficial",),
    Cue.TEASER: (
        "teaser|teasers|teaser-trailer|prévia|prévias",
        "amostra",
        "teaser trailer",
        "primeiro|primeira|primeiras|primeiros vislumbre|imagens|imagem|olhar|vídeo|cena|cenas|minutos|teaser",
        "vídeo de anúncio|data",
        "first look",
        "sneak peek",
        "antevisão",
        "primeiro clipe|trecho|teaser",
    ),
    Cue.LOOK: ("first look", "sneak peek", "primeiro|primeiros vislumbre|olhar", "antevisão|amostra"),
    Cue.FOOTAGE: ("vídeo|vídeos|imagens|cenas|material|filmagem|vislumbre",),
    Cue.FOOTAGE_NOUN: (
        "vídeo|vídeos|clipe|clipes|prévia|prévias",
        "primeiras imagens",
        "first look",
    ),
    Cue.CLIP: ("clipe|clipes|clip|clips|promo|promos|spot|trecho|trechos",),
    Cue.UNOFFICIAL: (
        "fan-made|fanmade|fan-trailer|conceito|concept|paródia|fake|deepfake|falso|falsa|vazado|vazada",
        "feito|criado|editado|produzido por|de fãs|fã|um|uma",
        "fan trailer|film",
        "inteligência artificial",
        "não é|oficial oficial|verdadeiro|autêntico",
        "não oficial",
        "a|de|com portas|porta fechadas|fechada",
        "só|apenas|exclusivo|exclusivamente para|ao|aos imprensa|público|presentes|exibidores",
    ),
    Cue.ANNOUNCEMENT: ("anúncio|anuncia|anunciada|renovada", "data de estreia", "em produção"),
    Cue.OTHER_VIDEO: (
        "resumo|recap|retrospectiva|entrevista|entrevistas|crítica|resenha",
        "análise|reação|reações|explicado|making-of|featurette",
        "por trás|dentro",
        "making of",
        "videoclipe|música|abertura|podcast|quiz|bloopers",
        "erros de",
        "cena|cenas deletada|deletadas|cortada|cortadas|excluídas",
    ),
    Cue.SHOWN: (
        "no|pelo trailer|teaser",
        "trailer|teaser mostra|revela|acompanha|confirma|traz|antecipa|dura|destaca|apresenta|nos",
        "entre nós",
        "aqui|já|abaixo|acima|disponível|online|confira|veja|assista",
        "vê|vejam|finalmente|agora|divulgou|divulga|divulgado",
        "publicou|publicado|lançou|lançado|lança|liberou|liberado|libera",
        "mostrou|mostra|mostrado|revelou|revela|apresentou|apresenta",
        "compartilhou|partilhou|ganha|ganhou|chegou|saiu|temos|oferece|traz|estreou|postou",
        "há|tem um|já",
        "saiu|saíram|liberou|libertou|soltou|lançou|mostrou|veja|confira|assista",
        "foi|foram divulgad*|lançad*|publicad*|liberad*|revelad*",
    ),
    Cue.RECAP: (
        "resumo|recap|crítica|resenha|explicado",
        "final explicado",
    ),
}
