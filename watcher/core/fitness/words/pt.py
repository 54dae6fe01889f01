"""Portuguese walls, as written in Portugal and in Brazil."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Um momento / Um momento por favor / Só um momento / Aguarde / Aguarde um momento / Acesso negado /
        Acesso bloqueado / Acesso restrito / Verificação de segurança / Verificação / Você é um robô? / É um robô? /
        Muitas solicitações / Demasiados pedidos / Proibido
        """,
        """
        que você é humano / que é humano / que você é um humano / que é um ser humano / que você é um ser humano /
        que é uma pessoa / que você não é um robô / que não é um robô / não sou um robô / sou humano /
        verificando seu navegador / verificando o seu navegador / a verificar o seu navegador /
        verificando se a conexão / segurança da sua conexão / segurança da sua ligação / segurança de sua conexão /
        acesso negado / acesso a esta página foi negado / acesso a este site foi / acesso foi bloqueado /
        acesso foi negado / você foi bloqueado / foi bloqueado / não tem permissão para acessar /
        não tem permissão para aceder / seu endereço IP / solicitações automatizadas / pedidos automatizados /
        tráfego automatizado / tráfego incomum / tráfego invulgar / atividade incomum / atividade invulgar /
        atividade suspeita / verificação de segurança / JavaScript e os cookies para continuar / muitas solicitações /
        demasiados pedidos / muitas requisições
        """,
        about="robô robôs bot humano captcha navegador",
        tells="você verificar verifique verificando confirmar confirme acesso",
    ),
    Reason.CONSENT: words(
        """
        Privacidade / A sua privacidade / Sua privacidade / Configurações de cookies / Definições de cookies /
        Definições de privacidade / Configurações de privacidade / Política de cookies / Aviso de cookies /
        Consentimento / Antes de continuar / Antes de prosseguir / Valorizamos a sua privacidade /
        Valorizamos sua privacidade
        """,
        """
        valorizamos a sua privacidade / valorizamos sua privacidade / respeitamos a sua privacidade /
        respeitamos sua privacidade / preocupamo-nos com a sua privacidade / sua privacidade é importante /
        a sua privacidade / antes de continuar / antes de prosseguir / nós e os nossos parceiros /
        nós e nossos parceiros / e os nossos parceiros / e nossos parceiros / com os nossos parceiros /
        informações num dispositivo / informações em um dispositivo / informações no dispositivo /
        informações no seu dispositivo / interesse legítimo / interesses legítimos / publicidade personalizada /
        anúncios personalizados / conteúdo personalizado / conteúdos personalizados / medição de anúncios /
        medição de publicidade / aceitar tudo / aceitar todos / aceitar e continuar / aceitar e fechar /
        aceitar cookies / aceitar os cookies / aceitar todos os cookies / rejeitar tudo / rejeitar todos /
        rejeitar cookies / recusar tudo / recusar todos / concordar e continuar / concordar e fechar /
        continuar sem aceitar / gerir opções / gerir preferências / gerir cookies / gerenciar opções /
        gerenciar preferências / gerenciar cookies / mais opções / utiliza cookies / usa cookies / utilizamos cookies /
        usamos cookies / uso de cookies / utilização de cookies / cookies e tecnologias / cookies e outras /
        tecnologias semelhantes / o seu consentimento / seu consentimento / retirar o seu consentimento /
        retirar o consentimento / em qualquer momento / a qualquer momento / lista de parceiros / dados pessoais /
        estritamente necessários / sem publicidade
        """,
        about="cookies cookie consentimento",
        tells="""
        utiliza utilizamos usa usamos utilização aceitar aceita aceito concordo terceiros publicidade parceiros site
        """,
    ),
    Reason.LOGIN: words(
        """
        Entrar / Iniciar sessão / Início de sessão / Login / Fazer login / Faça login / Acessar / Aceder /
        Minha conta / A minha conta / Área do assinante / Área de cliente / Cadastro / Cadastre-se / Registar /
        Criar conta / Criar uma conta / Bem-vindo de volta / Sessão expirada
        """,
        """
        faça login / fazer login / faça o login / fazer o login / faça seu login / inicie sessão / inicie a sessão /
        iniciar sessão para / iniciar sessão com / entre na sua conta / entrar na sua conta / entre com sua conta /
        entre para continuar / acesse sua conta / acesse a sua conta / aceda à sua conta / precisa estar logado /
        precisa de iniciar sessão / precisa fazer login / deve iniciar sessão / tem de iniciar sessão /
        esqueceu a senha / esqueceu sua senha / esqueceu a sua senha / esqueci minha senha / esqueci a senha /
        esqueceu-se da palavra-passe / esqueceu a palavra-passe / esqueci-me da palavra-passe / recuperar senha /
        lembrar de mim / lembrar-me / lembre-se de mim / manter sessão iniciada / manter-me ligado /
        mantenha-me conectado / continuar conectado / e-mail senha / email senha / e-mail palavra-passe /
        usuário senha / nome de usuário / nome de utilizador / não tem conta / não tem uma conta /
        ainda não tem conta / não possui conta / já tem conta / já tem uma conta / já é assinante / já sou assinante /
        crie sua conta / crie a sua conta / crie uma conta / criar uma conta / cadastre-se grátis / registe-se /
        registe-se gratuitamente / exclusivo para assinantes / conteúdo exclusivo para / assine para continuar /
        para continuar lendo / para continuar a ler / sessão expirou / continuar com google / continuar com o google
        """,
        about="sessão senha passe conta login cadastre assinantes assinante",
        tells="ler continuar email mail usuário deve conteúdo artigo",
    ),
    Reason.NOT_FOUND: words(
        """
        Página não encontrada / Não encontrada / Não encontrado / Erro 404 / 404 Página não encontrada /
        404 Não encontrado / Conteúdo não encontrado / Artigo não encontrado
        """,
        """
        página não encontrada / página não foi encontrada / página não pôde ser encontrada / página não existe /
        página já não existe / página não existe mais / página que procura / página que você procura /
        página que procuras / página que está procurando / página que você está procurando /
        página que está à procura / página que tentou / página que você tentou / página que solicitou /
        página solicitada / página procurada / página não está disponível / página já não está disponível /
        página não está mais disponível / página foi removida / página foi movida / encontrar a página /
        encontrar esta página / encontramos a página / encontramos o que / conteúdo não encontrado /
        conteúdo que procura / conteúdo não está mais disponível / conteúdo já não está disponível /
        artigo não encontrado / notícia não encontrada / erro 404 / link quebrado / link está quebrado /
        link que seguiu / ligação que seguiu / verifique o endereço / verifique a URL / endereço digitado /
        URL solicitada / voltar para a página inicial / voltar à página inicial / voltar ao início /
        voltar para a home / voltar à homepage / ir para a página inicial / domínio está à venda
        """,
        about="página artigo conteúdo endereço link ligação URL notícia",
        tells="encontrada encontrado encontrar encontramos existe removida removido movida disponível",
    ),
    Reason.REGION: words(
        "",
        """
        não está disponível no seu país / não está disponível na sua região / não disponível no seu país /
        não disponível na sua região / indisponível no seu país / indisponível na sua região / motivos legais
        """,
    ),
    Reason.ERROR: words(
        """
        Erro / Erro do servidor / Erro interno do servidor / Manutenção / Em manutenção / Site em manutenção /
        Serviço indisponível / Algo deu errado / Algo correu mal
        """,
        """
        erro interno do servidor / erro do servidor / em manutenção / manutenção programada / trabalhos de manutenção /
        serviço indisponível / temporariamente indisponível / momentaneamente indisponível / voltaremos em breve /
        voltamos em breve / estaremos de volta / algo deu errado / algo correu mal / ocorreu um erro /
        erro inesperado / problemas técnicos / problema técnico / erro técnico / dificuldades técnicas /
        tente novamente mais tarde / tente mais tarde / conexão com o banco de dados / ligação à base de dados
        """,
    ),
    Reason.SHELL: words(
        """
        Carregando / A carregar / JavaScript desativado / Ative o JavaScript
        """,
        """
        ativar JavaScript / ativar o JavaScript / ative JavaScript / ative o JavaScript / habilitar JavaScript /
        habilitar o JavaScript / habilite JavaScript / habilite o JavaScript / JavaScript ativado / JavaScript ativo /
        JavaScript habilitado / JavaScript desativado / JavaScript desabilitado / JavaScript está desativado /
        JavaScript está desabilitado / JavaScript no seu navegador / JavaScript em seu navegador /
        precisa de JavaScript / precisa do JavaScript / requer JavaScript / requer o JavaScript /
        necessita de JavaScript / sem JavaScript / carregando a página
        """,
        about="JavaScript navegador",
        tells="ativar ative habilitar desativado requer necessita suportado sem",
    ),
}
