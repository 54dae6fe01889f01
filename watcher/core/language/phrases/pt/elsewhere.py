"""Portuguese wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.INSTEAD: (
        "no|em seu lugar",
        "no lugar",
        "na|nessa|nesta|neste|nesse|no faixa|horário",
        "enquanto isso",
        "em contrapartida|compensação",
        "já",
    ),
    Cue.PROGRAMME: (
        "filme|longa|longa-metragem|telefilme|thriller|comédia|drama|clássico",
        "série|minissérie|novela|humorístico|saga|programa|reality",
        "documentário|docussérie|reportagem|especial|show|jogo|concerto",
    ),
    Cue.OFFER: (
        "oferta|ofertas|desconto|descontos|promoção|promoções|assinatura|assinaturas|assine|newsletter",
        "preço|preços|reais|euros|sorteio",
        "acreditação|acreditações|credenciamento|inscrição|inscrições|candidaturas|passatempo",
        "teste grátis|gratuito",
        "por mês",
    ),
    Cue.SHOWCASE: ("upfront|upfronts|apresentação|painel|feira|convenção|comic-con|ccxp", "coletiva de imprensa"),
    Cue.SITE: (
        "bar|taberna|café|restaurante|loja|museu|galeria|biblioteca|escola|igreja|castelo|hotel|exposição",
        "ponte|rua|estrada|parque|praia|praça|mercado|porto|moinho|roteiro",
        "eleições|debate|torneio|copa|campeonato|feira",
    ),
    Cue.ABSENT: (
        "não aparece|consta|figura|está",
        "ausente|falta",
        "ficou|fica de fora",
    ),
    Cue.HABIT: (
        "costuma|costumam|costumava|costumavam",
        "normalmente|geralmente|habitualmente|tradicionalmente",
        "até agora|hoje _ sempre",
        "sempre voltou|estreou|chegou|começou|saiu|volta|estreia|chega|começa|foi",
        "em|por geral|regra",
        "cada|todo|todos ano|anos|os|outono|primavera|verão|inverno|vez",
    ),
}
