"""The words around names in Portuguese."""

from __future__ import annotations

from watcher.core.language.people.vocabulary import People, words

PEOPLE = People(
    locale="pt",
    ordinary=words("""
        sai saem junta juntam junta-se juntam-se une-se unem-se regressa regressam aparece aparecem surge surgem
        morre morrem segue seguem continua continuam permanece fica ficam participa participam completa
        completam integra integram reforça reforçam soma somam confirmado confirmada confirmados
        sucesso febre fenômeno fenómeno
        o a os as um uma uns umas este esta estes estas esse essa isso aquele aquela do da dos das no na nos nas
        ao aos à às de em por pelo pela para com contra desde durante entre até após sob sobre sem segundo e ou
        mas se que quem qual quais quando como onde porque porquê por eu ele ela eles elas nós você vocês seu
        sua seus suas meu minha nosso nossa também ainda já agora hoje amanhã ontem logo depois antes sempre
        nunca talvez além assim não sim muito mais menos pouco todo todos toda todas outro outra outros outras
        cada vários alguns algumas nenhum nenhuma mesmo primeiro primeira segunda terceira terceiro quarta
        quarto última último próxima próximo novo nova novos novas antigo antiga ex é são era eram será serão
        foi foram tem têm está estão pode podem deve vai vão dois duas três quatro cinco seis sete oito nove dez
        finalmente atualmente recentemente infelizmente

        série séries filme filmes temporada temporadas episódio episódios capítulo capítulos trailer teaser
        vídeo data estreia lançamento filmagens gravações elenco papel papéis personagem personagens história
        trama sinopse roteiro direção produção drama comédia suspense plataforma canal cinema televisão notícias
        novidades fãs fã público ator atores atriz atrizes diretor diretora roteirista roteiristas produtor
        produtora produtores criador criadora criadores showrunner escritor escritora autor autora cantor
        cantora humorista apresentador apresentadora estrela estrelas protagonista protagonistas vencedor
        vencedora convidado convidada foto fotos imagem imagens fonte entrevista artigo retorno volta saída
        chegada final começo parte volume romance livro família equipe equipa volta voltam retorna retornam
        interpreta interpretam confirma anuncia descubra exclusivo oficial spoilers compartilhar comentários
        publicidade início novela

        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro primavera verão outono inverno natal
        páscoa halloween entra entram deixa deixam revela fala conta explica chega chegam dirige grava estreiam
        tudo sabemos
    """),
    leading=words("""
        brasileiro brasileira português portuguesa britânico britânica americano americana francês francesa espanhol
        espanhola coreano coreana bom boa grande
    """),
    opening_endings=("mente", "ção", "remos"),
    character_titles=words("""
        sr sr. sra sra. senhor senhora dona dr dr. dra dra. doutor doutora professor professora inspetor inspetora
        delegado delegada detetive capitão capitã tenente sargento agente comandante coronel general juiz juíza rei
        rainha príncipe princesa duque duquesa conde condessa padre irmã irmão tio tia avô avó xerife lord lady mr mrs
        miss
    """),
    organisations=words("""
        play plus stream streaming
        canal emissora televisão filmes film films
        studio studios estúdios pictures entertainment television produções productions media grupo group
        editora revista jornal festival universidade escola academia instituto teatro museu igreja hospital
        clube associação fundação conselho ministério prêmio prémio prêmios award awards rua avenida praça ponte
        palácio castelo ilha hotel restaurante bros plus originals records música orquestra liga copa rede tv
        emissora portal
    """),
    things=words("""
        filme longa série telenovela novela comédia livro álbum disco canção música tema single podcast grupo
        banda canal emissora plataforma produtora agência jornal revista bar hotel café restaurante barco vila
        aldeia cidade fazenda castelo teatro cinema peça
    """),
    where=(
        *("em", "no", "na", "nos", "nas", "desde", "até", "perto de", "volta a", "voltam a", "regressa a"),
        *("chega a", "vai a"),
    ),
    joints=("e", "ou"),
    apart=words("""
        por com ao lado e ou para em no na como que é são será também contra junto
    """),
    particles=words("de da do das dos di del van von der den la al bin ibn"),
    articles=words("o os as um uma"),
    as_role=("como", "faz", "vive", "interpreta", "interpretará", "viverá", "interpretava", "dubla", "dublará"),
    copulas=("será", "é"),
    plays=(
        *("dar vida ao", "dá vida ao", "dará vida ao", "vida ao"),
        *("vida à", "a pele de", "na pele de", "na pele do"),
        *("o papel do", "no papel do"),
        *("dá vida a", "dará vida a", "que interpreta", "que vive", "que interpretará", "vai interpretar"),
        *("vai viver", "no papel de", "no papel do", "no papel da", "na pele de"),
    ),
    played_by=("interpretado por", "interpretada por", "vivido por", "vivida por", "dublado por", "dublada por"),
    before_title=(
        *("temporada de", "temporadas de", "episódios de", "estrela de", "estrelas de", "criador de"),
        *("criadora de", "criadores de", "trailer de", "sequência de", "final de", "adaptação de", "em"),
        *("universo de", "gravações de", "estreia de"),
    ),
    after_title=words("temporada"),
    after_role=words("""
        que e em na no com ao para durante enquanto & também
    """),
    jobs=(
        *("diretor", "diretora", "produtor", "produtora", "roteirista", "convidado", "convidada"),
        *("protagonista", "showrunner", "parte"),
    ),
)  # fmt: skip
