"""Spanish walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        Un momento / Un momento por favor / Espere un momento / Espera un momento / Acceso denegado /
        Acceso bloqueado / Acceso restringido / Comprobación de seguridad / Verificación de seguridad /
        Control de seguridad / Verificación / ¿Eres un robot? / ¿Es usted humano? / ¿Eres humano? /
        Demasiadas solicitudes / Demasiadas peticiones / Prohibido
        """,
        """
        que eres humano / que es humano / que usted es humano / que eres una persona / que es una persona /
        que eres un ser humano / que es un ser humano / que no eres un robot / que no es un robot / no soy un robot /
        soy humano / verificando su navegador / verificando tu navegador / comprobando su navegador /
        comprobando tu navegador / comprobando si la conexión / seguridad de su conexión / seguridad de tu conexión /
        acceso denegado / acceso a esta página ha sido denegado / acceso a este sitio ha sido /
        acceso ha sido bloqueado / has sido bloqueado / ha sido bloqueado / no tiene permiso para acceder /
        no tienes permiso para acceder / su dirección IP / tu dirección IP / solicitudes automatizadas /
        peticiones automatizadas / tráfico automatizado / tráfico inusual / actividad inusual / actividad sospechosa /
        comprobación de seguridad / verificación de seguridad / JavaScript y las cookies para continuar /
        demasiadas solicitudes / demasiadas peticiones
        """,
        about="robot robots bot humano captcha navegador automatizado",
        tells="eres es usted verificar verifica verificando confirmar comprobar acceso detectado",
    ),
    Reason.CONSENT: words(
        """
        Privacidad / Tu privacidad / Su privacidad / Configuración de cookies / Configuración de privacidad /
        Política de cookies / Aviso de cookies / Consentimiento / Antes de continuar / Valoramos tu privacidad /
        Valoramos su privacidad
        """,
        """
        valoramos tu privacidad / valoramos su privacidad / nos importa tu privacidad / nos importa su privacidad /
        respetamos tu privacidad / respetamos su privacidad / tu privacidad es importante /
        su privacidad es importante / antes de continuar / nosotros y nuestros socios /
        nosotros y nuestros proveedores / y nuestros socios / con nuestros socios / información en un dispositivo /
        información en su dispositivo / información en tu dispositivo / interés legítimo / intereses legítimos /
        publicidad personalizada / anuncios personalizados / contenido personalizado / medición de anuncios /
        medición de publicidad / aceptar todo / aceptar todas / aceptar y continuar / aceptar y cerrar /
        aceptar cookies / aceptar las cookies / aceptar todas las cookies / rechazar todo / rechazar todas /
        rechazar cookies / rechazar las cookies / rechazar y suscribirse / rechazar y pagar / continuar sin aceptar /
        configurar cookies / configuración de cookies / gestionar opciones / gestionar cookies /
        gestionar preferencias / administrar opciones / administrar preferencias / ver preferencias / más opciones /
        utiliza cookies / usa cookies / utilizamos cookies / usamos cookies / uso de cookies /
        cookies propias y de terceros / cookies y tecnologías / cookies y otros / tecnologías similares /
        tu consentimiento / su consentimiento / retirar su consentimiento / retirar tu consentimiento /
        en cualquier momento / lista de socios / datos personales / estrictamente necesarias / sin publicidad
        """,
        about="cookies cookie consentimiento rastreo",
        tells="""
        utiliza utilizamos usa usamos aceptar acepta acepto socios terceros publicidad navegando datos sitio
        """,
    ),
    Reason.LOGIN: words(
        """
        Iniciar sesión / Inicia sesión / Inicio de sesión / Acceder / Acceso / Acceso usuarios / Entrar /
        Identifícate / Ingresar / Mi cuenta / Registrarse / Regístrate / Crear cuenta / Crear una cuenta /
        Bienvenido de nuevo / Área de suscriptores / Sesión caducada
        """,
        """
        inicia sesión / inicie sesión / iniciar sesión para / iniciar sesión con / debes iniciar sesión /
        debe iniciar sesión / necesitas iniciar sesión / tienes que iniciar sesión / accede a tu cuenta /
        acceda a su cuenta / entra en tu cuenta / identifícate para / olvidaste tu contraseña /
        has olvidado tu contraseña / ha olvidado su contraseña / olvidó su contraseña / olvidé mi contraseña /
        contraseña olvidada / olvidado la contraseña / recordarme / recuérdame / mantener la sesión /
        mantener sesión iniciada / no cerrar sesión / correo electrónico contraseña / email contraseña /
        usuario contraseña / nombre de usuario / no tienes cuenta / no tiene cuenta / no tienes una cuenta /
        no tiene una cuenta / aún no tienes cuenta / ya tienes cuenta / ya tienes una cuenta / ya eres suscriptor /
        ya eres usuario / crear una cuenta / crea una cuenta / crea tu cuenta / regístrate gratis / regístrate para /
        solo para suscriptores / exclusivo para suscriptores / contenido exclusivo para /
        suscríbete para seguir leyendo / para seguir leyendo / su sesión ha caducado / tu sesión ha caducado /
        sesión ha expirado / continuar con google / continuar con apple
        """,
        about="sesión contraseña cuenta regístrate suscriptores suscríbete acceder",
        tells="leer continuar correo email usuario debes contenido artículo olvidado",
    ),
    Reason.NOT_FOUND: words(
        """
        Página no encontrada / No encontrada / No encontrado / Error 404 / 404 Página no encontrada /
        404 No encontrado / Contenido no encontrado / Artículo no encontrado
        """,
        """
        página no encontrada / página no se encuentra / página no ha sido encontrada / página no se ha encontrado /
        página no fue encontrada / página no existe / página ya no existe / página que buscas / página que busca /
        página que estás buscando / página que está buscando / página que has solicitado / página que ha solicitado /
        página que intentas / página solicitada / página buscada / página no está disponible /
        página ya no está disponible / página ha sido eliminada / página ha sido movida / página fue eliminada /
        encontrar la página / encontrar esta página / encontramos la página / encontramos esta página /
        encontramos lo que / contenido no encontrado / contenido que buscas / contenido ya no está disponible /
        contenido no está disponible / artículo no encontrado / artículo ya no está disponible / error 404 /
        enlace roto / enlace es incorrecto / enlace que has seguido / comprueba la dirección / compruebe la dirección /
        revisa la dirección / verifica la URL / URL solicitada / volver a la portada / volver al inicio /
        volver a inicio / ir a la portada / ir al inicio / página de inicio / dominio está en venta
        """,
        about="página artículo contenido dirección enlace URL",
        tells="encontrar encontrada encontrado encontramos existe eliminada eliminado movida disponible",
    ),
    Reason.REGION: words(
        "",
        """
        no está disponible en tu país / no está disponible en su país / no está disponible en tu región /
        no está disponible en su región / no disponible en tu país / no disponible en su país /
        no disponible en tu región / no disponible en su región / razones legales
        """,
    ),
    Reason.ERROR: words(
        """
        Error / Error del servidor / Error interno del servidor / En mantenimiento / Mantenimiento /
        Sitio en mantenimiento / Servicio no disponible / Algo ha ido mal / Algo salió mal
        """,
        """
        error interno del servidor / error del servidor / en mantenimiento / tareas de mantenimiento /
        labores de mantenimiento / mantenimiento programado / servicio no disponible / temporalmente no disponible /
        temporalmente fuera de servicio / no disponible temporalmente / volvemos pronto / volveremos pronto /
        volveremos en breve / estaremos de vuelta / algo ha ido mal / algo ha salido mal / algo salió mal /
        ha ocurrido un error / se ha producido un error / ocurrió un error / error inesperado / problemas técnicos /
        problema técnico / error técnico / inténtalo más tarde / inténtelo más tarde / inténtalo de nuevo más tarde /
        inténtelo de nuevo más tarde / vuelve a intentarlo / vuelva a intentarlo / intente nuevamente más tarde /
        conexión con la base de datos
        """,
    ),
    Reason.SHELL: words(
        """
        Cargando / JavaScript desactivado / JavaScript deshabilitado / Activa JavaScript
        """,
        """
        activar JavaScript / activa JavaScript / active JavaScript / activar el JavaScript / habilitar JavaScript /
        habilita JavaScript / habilite JavaScript / JavaScript activado / JavaScript habilitado /
        JavaScript desactivado / JavaScript deshabilitado / JavaScript está desactivado /
        JavaScript está deshabilitado / JavaScript en tu navegador / JavaScript en su navegador / necesita JavaScript /
        necesitas JavaScript / requiere JavaScript / requiere el uso de JavaScript / requiere que JavaScript /
        sin JavaScript / cargando la página
        """,
        about="JavaScript navegador",
        tells="activar activa habilitar habilitado desactivado requiere necesita compatible sin",
    ),
}
