"""The cues that the readers look for: what a wording says, whatever the language.

A phrase file gives each cue its wordings. A wording is a row of words; `a|b` is either, `word*` any ending, `_` at
most three other words.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Cue(StrEnum):
    """What a wording says."""

    # what happens
    RELEASE = "release"  # a season or film becomes public
    DATE = "date"  # the noun: release date, premiere, start
    SHOOT = "shoot"  # writing, filming, post-production
    RENEWAL = "renewal"  # ordered, renewed, commissioned
    GOODS = "goods"  # books, discs, albums, tickets and what else is sold
    FESTIVAL = "festival"  # showings and talks that are not for everyone
    CLOSED = "closed"  # who may come must be invited
    OFFER = "offer"  # what a shop or platform asks and offers: deals, prices, trials, newsletters
    SITE = "site"  # places and events that open, start or come back as titles do
    INSTEAD = "instead"  # what comes in the place of the title, or in its slot
    PROGRAMME = "programme"  # kinds of what is shown: film, mini-series, documentary
    SHOWCASE = "showcase"  # where programmes are presented, so that their days are told
    AWARD = "award"
    ENDING = "ending"  # a finale, a last episode
    REPEAT = "repeat"
    REISSUE = "reissue"  # what was shown long ago comes to the cinemas again
    ARTICLE = "article"  # the page's own publication
    LATER_PART = "later part"  # a second part, the rest of the episodes
    # how it is said
    NEGATION = "negation"
    NOTHING_YET = "nothing yet"  # a placeholder by itself: to be announced, no word
    ABSENT = "absent"  # is not in a list, does not appear
    GUESS = "guess"  # the writer's own expectation
    CERTAIN = "certain"  # what begins with a modal word and is no guess: "pode marcar na agenda"
    BOUND = "bound"  # not before, at the earliest
    UNTIL = "until"  # an end, or with a negation a beginning
    SINCE = "since"  # a day that lies behind
    RUMOUR = "rumour"
    DENIAL = "denial"
    WISH = "wish"
    BUT = "but"
    ANNOUNCED_LATER = "announced later"  # will be revealed, dates to follow
    DECIDER = "decider"  # those who speak for the people who decide
    WRITER = "writer"  # we, our, I: the writer speaks
    REVIVAL = "revival"  # saved, rescued
    CREDIT = "credit"  # announced, confirmed, told
    OUTSIDER = "outsider"  # fans, analysts, bookmakers: people who do not decide
    FORMER = "former"  # a value that no longer holds
    OLDER_STORY = "older story"  # previously, original story
    HABIT = "habit"  # what comes at the same time again and again
    PASSED = "passed"  # a time that went by, and brought nothing
    MOVE = "move"  # delayed, brought forward
    RETRACTION = "retraction"  # undated, off the schedule
    CANCELLATION = "cancellation"
    OUT = "out"  # is out now
    FUTURE = "future"  # will, soon, to follow
    # videos
    TRAILER = "trailer"
    TEASER = "teaser"
    FOOTAGE = "footage"  # a video without saying which
    FOOTAGE_NOUN = "footage noun"  # video, footage, clip: nouns that a heading of the section uses
    LOOK = "look"  # a first look: a video or a picture
    CLIP = "clip"  # a short video that is neither
    UNOFFICIAL = "unofficial"  # fan-made, concept, leaked
    ANNOUNCEMENT = "announcement"  # of a day or a season: what a video's own name calls it
    OTHER_VIDEO = "other video"  # recap, interview, featurette
    STILL = "still"  # photos, posters: no video
    SHOWN = "shown"  # released, watch it here
    # people
    CAST = "cast"
    ROLE_NOUN = "role noun"  # character, role
    JOIN = "join"
    ARRIVAL = "arrival"  # arrives, enters: whoever stands right behind it joins, in the sections about people
    JOINED_BY = "joined by"  # those named behind it join
    REPLACE = "replace"  # whoever stands before it joins, whoever behind it leaves
    PREDECESSOR = "predecessor"  # those named behind it had the part before
    WAS_TO = "was to"  # those named beside it were to have the part, and have it not
    RETURN = "return"
    AGAIN = "again"  # makes a joining a return: again, for another season
    BESIDE = "beside"  # those named behind it were there before
    LEAVE = "leave"
    UNSURE = "unsure"  # nobody knows whether the people are in it, or somebody only wants them
    PLAY = "play"  # stars, plays, voices
    SPEAK = "speak"  # says, told, was asked: a person who is only quoted
    ANTHOLOGY = "anthology"  # each season has a cast of its own
    VERSION = "version"  # a play, an audiobook, an earlier attempt: those named with it are in that
    AS_FOR = "as for"  # what leads to people of whom it is then said what they do
    ELSEWHERE = "elsewhere"  # another show or film: those named behind it are in that
    PROVED = "proved"  # a rumour that was true
    MAKER = "maker"  # creates, writes, directs, composes, produces
    EARLIER = "earlier"  # former seasons, recaps
    NEW = "new"
    # sections
    SPINOFF = "spinoff"
    SEASON = "season"  # the noun
    # headings
    ASKS_WHEN = "asks when"
    ASKS_WHO = "asks who"
    ASKS_FOOTAGE = "asks footage"
    OTHERS_HEADING = "others heading"  # what else to watch
    READERS = "readers"  # what readers write, and what else a site offers beside its article
    RECAP = "recap"  # a page about what was already shown
    PLOT_HEADING = "plot heading"


Phrases = Mapping[Cue, tuple[str, ...]]
