"""The words of time of English."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed, Nth
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="en",
    day_first=False,
    ordinal="st|nd|rd|th",
    ordinals={"first of": 1},
    months={"sept": 9},
    shy_months=frozenset({"march", "april", "may", "june", "august"}),
    capital_months=frozenset({"march", "may", "mar"}),
    weekdays={"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    seasons={
        **{"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "midsummer": 22},
        **{"autumn": 23, "fall": 23, "winter": 24},
    },
    quarters={
        **{"q1": 1, "first quarter": 1, "1st quarter": 1, "opening quarter": 1},
        **{"q2": 2, "second quarter": 2, "2nd quarter": 2},
        **{"q3": 3, "third quarter": 3, "3rd quarter": 3},
        **{"q4": 4, "fourth quarter": 4, "4th quarter": 4, "last quarter": 4, "final quarter": 4},
    },
    parts=(
        *("early", "earlier", "mid", "mid-", "late", "later", "very early", "very late", "late-", "early-"),
        *("beginning of", "start of", "middle of", "end of", "tail end of", "very end of", "close of", "rest of"),
        *("first half of", "second half of", "latter half of", "back half of", "front half of", "latter part of"),
        *("first half", "second half", "first part of", "h1", "h2", "sometime", "some time", "at some point"),
        *("first months of", "first few months of", "opening months of", "last months of", "final months of"),
        *("first weeks of", "first week of", "last week of", "final weeks of", "closing months of"),
        *("second week of", "third week of", "course of", "first days of", "last days of"),
    ),
    this=("this", "this coming", "this upcoming"),
    coming=("the coming", "the upcoming"),
    next=("next",),
    last=("last", "this past", "past"),
    year=("year",),
    month=("month",),
    week=("week",),
    weekend=("weekend",),
    new_year=("new year",),
    year_end=("year's end", "year-end", "years end", "year end", "turn of the year", "end of year", "end-of-year"),
    days_off={
        **{"today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1},
        **{"tomorrow night": 1, "day after tomorrow": 2, "yesterday": -1, "last night": -1},
        **{"day before yesterday": -2},
    },
    on=("on",),
    before_day=(
        *("by", "until", "till", "since", "before", "after", "from", "starting", "beginning", "as of"),
        *("through", "no later than", "not until", "to", "as early as", "as soon as", "come"),
    ),
    within=(
        *("in", "during", "for", "around", "over", "at", "throughout", "as late as", "between", "towards"),
        *("toward", "within"),
    ),
    determiners=("a", "an", "its", "their"),
    of=("of",),
    links=("of", "the", "'s"),
    ranges=("to", "-", "through", "until", "till", "thru", "up to"),
    ands=("and", "&", "then"),
    ors=("or", "/", "or maybe", "or possibly", "or even", "or perhaps", "if not", "or more likely"),
    between=("between",),
    moves=(
        *("delay", "move", "push", "postpone", "shift", "reschedul"),
        *("forward", "bump", "slip", "chang", "switch", "pull"),
    ),
    named={
        **{"christmas day": Fixed(12, 25), "christmas eve": Fixed(12, 24), "boxing day": Fixed(12, 26)},
        **{"xmas day": Fixed(12, 25), "xmas eve": Fixed(12, 24), "st stephen's day": Fixed(12, 26)},
        **{"new year's day": Fixed(1, 1), "new years day": Fixed(1, 1), "new year's eve": Fixed(12, 31)},
        **{"new years eve": Fixed(12, 31), "valentine's day": Fixed(2, 14), "valentines day": Fixed(2, 14)},
        **{"st. patrick's day": Fixed(3, 17), "st patrick's day": Fixed(3, 17), "saint patrick's day": Fixed(3, 17)},
        **{"april fools' day": Fixed(4, 1), "april fool's day": Fixed(4, 1), "star wars day": Fixed(5, 4)},
        **{"independence day": Fixed(7, 4), "4th of july": Fixed(7, 4), "fourth of july": Fixed(7, 4)},
        **{"canada day": Fixed(7, 1), "bastille day": Fixed(7, 14), "juneteenth": Fixed(6, 19)},
        **{"halloween night": Fixed(10, 31), "bonfire night": Fixed(11, 5), "veterans day": Fixed(11, 11)},
        **{"easter sunday": Easter(), "easter monday": Easter(1), "good friday": Easter(-2)},
        **{"mlk day": Nth(3, 0, 1), "presidents' day": Nth(3, 0, 2), "mother's day": Nth(2, 6, 5)},
        **{"memorial day": Nth(-1, 0, 5), "father's day": Nth(3, 6, 6), "labor day": Nth(1, 0, 9)},
        **{"thanksgiving day": Nth(4, 3, 11), "thanksgiving eve": Nth(4, 3, 11, -1)},
        **{"black friday": Nth(4, 3, 11, 1), "cyber monday": Nth(4, 3, 11, 4)},
    },
    cued={
        **{"halloween": Fixed(10, 31), "hallowe'en": Fixed(10, 31), "thanksgiving": Nth(4, 3, 11)},
        **{"new year's": Fixed(1, 1), "valentine's": Fixed(2, 14)},
    },
    feasts={"christmas": Fixed(12, 25), "xmas": Fixed(12, 25), "easter": Easter()},
    festive={
        **{"holidays": 12, "holiday season": 12, "festive season": 12, "festive period": 12, "holiday period": 12},
        **{"christmas season": 12, "christmas period": 12, "christmas holidays": 12, "christmastime": 12},
        **{"christmas break": 12, "halloween season": 10, "spooky season": 10},
    },
    counted=(
        *("season", "seasons", "series", "episode", "episodes", "ep", "eps", "part", "parts", "volume", "vol"),
        *("chapter", "chapters", "book", "books", "issue", "no.", "number", "top", "page", "pages", "act", "version"),
        *("build", "patch", "firmware", "channel", "route", "section", "phase", "aged", "age", "grade", "v"),
        *("cycle", "round", "level", "room", "apartment", "flight", "sector", "district", "unit", "class"),
    ),
    units=(
        *("million", "billion", "thousand", "people", "fans", "viewers", "episodes", "years", "minutes", "hours"),
        *("miles", "km", "metres", "meters", "pounds", "dollars", "euros", "votes", "reviews", "comments", "screens"),
        *("copies", "views", "points", "cinemas", "theaters", "theatres", "o'clock"),
    ),
)  # fmt: skip
