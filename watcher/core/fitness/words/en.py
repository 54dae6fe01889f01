"""English walls."""

from __future__ import annotations

from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words.vocabulary import Vocabulary, words

WORDS: Final[Vocabulary] = {
    Reason.BOT: words(
        """
        just a moment / one moment / one moment please / one more step / attention required / access denied /
        access blocked / access to this page has been denied / security check / security checkpoint /
        security verification / robot check / bot check / bot verification / browser check / browser verification /
        human verification / are you a robot / are you human / captcha / captcha challenge / verification required /
        verification / pardon our interruption / please verify / please wait / request blocked / request rejected /
        blocked / forbidden / 403 / 403 forbidden / error 403 / not acceptable / 403 error / client challenge /
        ddos guard / ddos protection / too many requests / 429 / 429 too many requests / unusual traffic / slow down
        """,
        """
        verify you are human / verify you re human / verify that you are human / verify that you re human /
        verify you are not a robot / verify that you are not a robot / verify you re not a robot /
        verifying you are human / verifying your browser / confirm you are human / confirm you re human /
        confirm that you are human / confirm that you re human / confirm you are not a robot /
        confirm you re not a robot / prove you are human / prove you re human / prove that you re human /
        prove you re not a robot / make sure you re human / make sure you re not a robot /
        make sure you are not a robot / make sure you re not a bot / make sure you are a human / you re a real person /
        you are a real person / i am human / i m not a robot / i am not a robot / you are a robot / you re a robot /
        you were a robot / you were a bot / you are a bot / you re a bot / you might be a robot / you may be a bot /
        think you were a bot / not a bot / not a robot / checking your browser / check your browser before /
        checking if the site connection is secure / review the security of your connection /
        enable javascript and cookies to continue / enable js and disable any ad blocker / you have been blocked /
        you ve been blocked / unable to access / access denied / access to this page has been denied /
        access to this page is denied / access has been denied / access to this site has been /
        you don t have permission to access / you do not have permission to access / not have permission to view this /
        automated requests / automated traffic / automated queries / automated access / automated tools to browse /
        unusual traffic / suspicious activity / suspicious behavior / suspicious behaviour / suspicious traffic /
        malicious bots / captcha / solve this puzzle / solve the puzzle / complete the security check /
        complete the challenge / security service to protect / ray id / incident id / incident number /
        press and hold / press hold / ddos protection / performance security by / too many requests / rate limit /
        rate limited / request blocked / request was rejected / url was rejected / consult with your administrator /
        request has been blocked / blocked by our / web application firewall / your ip has been /
        something about your browser / behaviour of your browser / behavior of your browser / browser made us think /
        super human speed / this process is automatic / redirect to your requested content /
        sending requests very quickly
        """,
        about="robot robots bot bots human humans captcha automated browser crawler scraper scraping",
        tells="""
        you your verify verifying verified verification confirm checking check detected prove sure whether access
        blocked requests puzzle against
        """,
    ),
    Reason.CONSENT: words(
        """
        cookies / cookie consent / cookie notice / cookie settings / cookie preferences / cookie choices /
        cookies and privacy / consent / privacy / privacy settings / privacy notice / privacy choices /
        privacy preferences / privacy preference center / privacy and cookies / your privacy / your privacy choices /
        your privacy your choice / your choice / your data your choice / your data / your cookie choices /
        your consent / before you continue / before you go on / we value your privacy / we care about your privacy
        """,
        """
        we value your privacy / we care about your privacy / we respect your privacy / your privacy is important /
        your privacy matters / your privacy choices / before you continue / we and our partners / our partners store /
        our partners use / our partners process / us and our partners / we and third parties / and our partners may /
        and selected partners / with our partners / store and or access information / store or access information /
        access information on a device / information on your device / legitimate interest / legitimate interests /
        personalised ads / personalized ads / personalised advertising / personalized advertising /
        personalised content / personalized content / ad measurement / advertising measurement / content measurement /
        audience research / audience insights / precise geolocation / scan device characteristics / accept all /
        accept cookies / accept all cookies / reject all / reject cookies / reject all cookies / decline all /
        allow all / allow all cookies / agree to all / i accept / i consent / agree and continue / agree and close /
        agree continue / accept and continue / accept continue / accept close / accept and close / agree close /
        agree proceed / agree and proceed / only necessary / necessary only / essential only / manage options /
        manage choices / manage preferences / manage cookies / manage settings / manage my choices /
        manage your choices / manage my cookies / manage consent / show purposes / cookie preferences /
        cookie settings / privacy settings / customise choices / customize choices / we use cookies / uses cookies /
        use of cookies / use cookies / our use of cookies / with cookies / set cookies / cookies and data /
        cookies and other / cookies and similar / similar technologies / tracking technologies / strictly necessary /
        your consent / give consent / you consent / withdraw consent / withdraw your consent /
        change your mind at any time / change your choices at any time / list of partners / list of vendors /
        our vendors / continue without accepting / continue without agreeing / without consenting /
        with advertising and tracking / ad free subscription / free of tracking / third party cookies /
        non essential cookies / essential cookies / data processing / browsing experience
        """,
        about="cookie cookies consent permission tracking trackers vendors",
        tells="""
        accept agree allow allowed ok okay choose choice use uses using we our partners advertising ads device store
        purposes reject personal party site website
        """,
    ),
    Reason.LOGIN: words(
        """
        log in / login / log on / log in or sign up / log in or register / log in to continue / sign in / sign on /
        signin / sign in to continue / sign in or register / sign in or create an account / sign in to your account /
        account login / account log in / member login / members login / member log in / members only / members area /
        subscriber login / user login / please log in / please sign in / register / sign up / create account /
        create an account / create your account / create a free account / welcome back / authentication required /
        session expired / unauthorized / 401 / 401 unauthorized / authorization required / 401 authorization required
        """,
        """
        log in to continue / log in to read / log in to view / log in to see / log in to access /
        log in to your account / log into your account / logged in to view / logged in to see / logged in to read /
        login required / login to continue / login to your account / sign in to continue / sign in to read /
        sign in to view / sign in to see / sign in to access / sign in to your account / sign in using / signed in to /
        please log in / please login / please sign in / you must log in / you must login / you must be logged in /
        you must be signed in / you need to log in / you need to login / you need to be logged in /
        you need to sign in / you have to log in / you are not logged in / you re not logged in / not logged in /
        forgot your password / forgot password / forgot your username / forgotten your password / forgotten password /
        lost your password / reset password / reset your password / remember me / stay signed in / keep me signed in /
        keep me logged in / stay logged in / remember this device / remember my login / don t have an account /
        no account yet / not registered / already have an account / already a member / already registered /
        already a subscriber / create an account / create one now / create your account / create a free account /
        register for free / enter your password / enter your email / enter your username / username or email /
        email or username / email address password / email password / username password / user name password /
        continue with google / continue with apple / continue with facebook / continue with email /
        subscribe to continue / subscribe to read / subscribe to keep reading / subscribers only /
        only available to subscribers / only available to members / only for members / exclusive to subscribers /
        for registered users / registered users only / members only / session has expired / session expired /
        log in again / single sign on / authentication required
        """,
        about="""
        sign log login password account subscribe subscription subscriber subscribers register registered members
        """,
        tells="""
        read continue view access see enter email story article please must need required forgot unlock
        """,
    ),
    Reason.NOT_FOUND: words(
        """
        404 / 404 error / error 404 / 404 page / 404 not found / 404 page not found / 404 file not found / http 404 /
        410 / 410 gone / not found / the page was not found / page not found / page missing / page unavailable /
        page not available / page does not exist / file not found / object not found / article not found /
        story not found / content not found / nothing found / post not found / dead link / broken link / page gone /
        page removed / page error
        """,
        """
        page not found / page was not found / page is not found / pages not found / page isn t available /
        page is not available / page is unavailable / page is no longer available / page no longer exists /
        page has gone / page is gone / page can t be found / page could not be found / page couldn t be found /
        page cannot be found / page not be found / page you re looking for / page you are looking for /
        page you were looking for / page that you are looking for / page you requested / page that you requested /
        page you have requested / page you wanted / page you tried to / page you re trying to reach /
        page you are trying to reach / page you re after / page doesn t exist / page does not exist /
        page may have been / page might have been / page has been removed / page has been moved / page was removed /
        page was moved / find that page / find the page / find this page / find what you re looking for /
        find what you are looking for / find what you were looking for / no such page / url was not found /
        url not found / url you requested / url you entered / address you entered / may have mistyped /
        mistyped the address / typed the address / check the url / check the address / check the spelling /
        link you followed / followed a broken / followed an old link / followed a bad link / broken link /
        link may be broken / link is broken / out of date link / content isn t available /
        content is no longer available / content is not available / content you requested /
        content you are looking for / article is no longer available / article you re looking for /
        article you are looking for / article not found / article could not be found / story is no longer available /
        story you are looking for / story not found / post not found / resource not found /
        resource could not be found / file not found / file or directory not found / not found on this server /
        nothing was found / nothing to be found / been moved or deleted / been moved or removed / removed or renamed /
        renamed or deleted / had its name changed / error 404 / 404 error / 404 not found / 404 page / http 404 /
        code 404 / specified key does not exist / nosuchkey / domain is for sale / domain may be for sale /
        domain name is for sale / domain has expired / buy this domain / domain is parked / return to the homepage /
        go to the homepage / go to homepage / back to the homepage / back to homepage / go back home / try searching /
        try our search
        """,
        about="page pages article story post url link address content file resource document",
        tells="""
        find found exist exists existed gone missing moved removed deleted expired broken unavailable locate taken
        """,
    ),
    Reason.REGION: words(
        """
        not available in your region / not available in your country / not available in your location /
        unavailable in your region / unavailable for legal reasons / 451 / 451 unavailable for legal reasons
        """,
        """
        not available in your region / not available in your country / not available in your location /
        not available in your area / isn t available in your / aren t available in your /
        is not currently available in your / not yet available in your / unavailable in your region /
        unavailable in your country / unavailable in your location / unavailable for legal reasons /
        unavailable due to legal reasons / european economic area / unavailable in most european /
        outside the united states / outside of your region / due to licensing restrictions
        """,
    ),
    Reason.ERROR: words(
        """
        error / server error / internal server error / 500 / 500 internal server error / error 500 / 502 /
        502 bad gateway / bad gateway / 503 / 503 service unavailable / 503 service temporarily unavailable /
        service unavailable / service temporarily unavailable / 504 / 504 gateway time out / 504 gateway timeout /
        gateway timeout / maintenance / maintenance mode / site maintenance / under maintenance /
        down for maintenance / scheduled maintenance / scheduled downtime / site under maintenance /
        website under maintenance / something went wrong / database error / application error /
        temporarily unavailable / we ll be back / we ll be right back / we ll be back soon / be right back /
        site offline
        """,
        """
        internal server error / service unavailable / service temporarily unavailable / temporarily unavailable /
        temporarily down / bad gateway / gateway time out / gateway timeout / web server is down /
        connection timed out / origin is unreachable / scheduled maintenance / planned maintenance /
        scheduled downtime / upgrading our systems / under maintenance / undergoing maintenance /
        down for maintenance / performing maintenance / performing scheduled / carrying out maintenance /
        routine maintenance / essential maintenance / maintenance mode / back shortly / be right back /
        error establishing a database connection / database connection / database error / something went wrong /
        something has gone wrong / an error has occurred / unexpected error / error occurred / encountered an error /
        try again later / try again in a few / upstream connect error / no healthy upstream / application error /
        server side exception / client side exception / technical difficulties / technical problem / technical error /
        technical issue / technical issues / critical error on this website / fatal error / server error /
        server encountered / server is busy / experiencing problems
        """,
    ),
    Reason.SHELL: words(
        """
        loading / enable javascript / javascript required / javascript is required / javascript disabled /
        javascript is disabled / please enable javascript / javascript is not available / unsupported browser
        """,
        """
        enable javascript / enable java script / enabling javascript / enable scripts / javascript enabled /
        javascript is required / javascript required / javascript to run / javascript to be enabled /
        javascript to work / javascript to view / javascript to function / javascript to use /
        javascript in your browser / javascript is disabled / javascript disabled / javascript is turned off /
        javascript turned off / javascript is not enabled / javascript is not available / javascript must be /
        javascript needs to be / javascript isn t enabled / requires javascript / require javascript /
        requires a browser with javascript / need javascript / needs javascript / turn on javascript /
        activate javascript / switch on javascript / without javascript / relies on javascript /
        depends on javascript / supports javascript / support javascript / unsupported browser /
        browser is not supported / browser isn t supported / update your browser / upgrade your browser
        """,
        about="javascript browser",
        tells="""
        enable enabled enabling disabled required requires need needs supported modern upgrade update works work
        without relies
        """,
    ),
}
