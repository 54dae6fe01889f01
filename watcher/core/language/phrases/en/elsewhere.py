"""English wordings of what else is offered, presented or opened on a day."""

from watcher.core.language.cues import Cue, Phrases

ELSEWHERE: Phrases = {
    Cue.OFFER: (
        "offer|offers|deal|deals|discount|discounts|sale|bargain|bargains|voucher|coupon",
        "price|prices|pricing|rate|fee|cost|costs",
        "sign|signs|signing up",
        "subscribe|subscription|subscriptions|newsletter|bundle|bundles",
        "free trial|month|months|for",
        "register|registers|expires|expire|join|joins before|by",
        "new customers|subscribers",
        "plan|plans|discs",
        "half price",
        "rsvp",
        "save|saves|saving up|money|more",
        "per month|mo|year|yr",
        "giveaway|prize|draw|sweepstakes|poll|quiz",
    ),
    Cue.SHOWCASE: (
        "upfront|upfronts|showcase|showcases|junket|panel|panels|presentation|slate",
        "press conference|conferences|day|days|launch|call|tour|briefing",
        "comic-con|convention|expo|con",
        "open day|house|evening|weekend",
        "investor|investors|analyst|analysts|shareholder|earnings|markets day|call|meeting|presentation|letter|lunch",
        "lunch|breakfast|dinner|luncheon for|with advertisers|press|critics|affiliates|exhibitors|buyers",
        "comic con",
        "fan event|day|days|convention|festival",
        "trade fair|show|shows",
        "market",
    ),
    Cue.SITE: (
        "pub|inn|tavern|café|cafe|restaurant|shop|shops|store|museum|gallery|library|school|church|castle|hotel|office",
        "bridge|lane|street|road|park|beach|square|market|station|harbour|harbor|pier|slip|village|green|mill|house",
        "debate|election|elections|olympics|tournament|cup|playoffs|football|baseball|championship|parade|fair|carnival",
        "other|remaining|rival|fellow _ shows|series|dramas|titles|programmes|programs",
        "other|remaining|rival|fellow _ premieres|returnees|comedies",
        "the others|rest",
        "rollout|lineup|line-up|slate|upfront",
        "summer|winter|holiday|christmas|easter|autumn|fall break|hiatus",
        "tour|walk|walks|workshop|course|auction|raffle|competition",
    ),
    Cue.ABSENT: (
        "not|doesn't|isn't|aren't|never|nor _ appear|appears|feature|features|featured|figure|figures",
        "not|isn't|aren't|never|nor _ included|listed|among",
        "not|doesn't|don't _ mention|include|list|name it|this|them|the",
        "isn't|not on|in|among it|them|the|there",
        "absent|omitted from",
        "leaves|left|leaving _ out",
        "no sign|mention|trace of",
        "won't|can't|don't find it",
    ),
}
