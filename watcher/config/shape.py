"""The shape of config.toml: which keys it may have and what each may hold. The one home of pydantic."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, PlainValidator

from watcher.config import hidden, values
from watcher.config.values import MailServer
from watcher.core.model import Change, Kind, Signal, Trust
from watcher.core.timing import Digest, Quiet
from watcher.settings import Every, Format, Login, PageLogin, Priority, Secret, SourceKind


def page_of(value: object) -> object:
    """A page that is only an address, as the table it stands for."""
    return {"url": value} if isinstance(value, str) else value


Words = Annotated[str, PlainValidator(values.read_words)]
Address = Annotated[str, PlainValidator(values.read_mailbox)]
Duration = Annotated[timedelta, PlainValidator(values.read_duration)]
How = Annotated[Every, PlainValidator(values.read_every)]
Hidden = Annotated[Secret, PlainValidator(hidden.read_secret)]
WITHOUT_SECTIONS = (Signal.RELEASE_DATE, Signal.TRAILER, Signal.CAST)  # sections have tables of their own


class Shape(BaseModel):
    """Unknown keys are refused, and no value is bent into another type."""

    model_config = ConfigDict(  # what reads the file is built once, of all shapes, and not for each by itself
        extra="forbid", frozen=True, strict=True, arbitrary_types_allowed=True, defer_build=True
    )


class WatcherShape(Shape):
    """[watcher]"""

    database: Words = "sqlite:///watcher.db"
    every: How = Every(timedelta(hours=1), timedelta(hours=1))
    gap: Duration = timedelta(seconds=1)
    contact: Words | None = None
    timezone: Annotated[ZoneInfo, PlainValidator(values.read_zone)] | None = None
    language: Annotated[str, PlainValidator(values.read_language)] = "en"
    operator: list[str] = Field(default_factory=list)
    heartbeat: Annotated[str | Secret, PlainValidator(hidden.read_address)] | None = None
    weekly: bool = True
    tmdb: Hidden | None = None


class HostShape(Shape):
    """[host."name"]"""

    gap: Duration | None = None
    parallel: int = Field(default=1, ge=1, le=100)


class PageShape(Shape):
    """One entry of a title's pages."""

    url: Words
    every: How | None = None
    source: SourceKind | None = Field(default=None, alias="as", strict=False)
    trust: Trust | None = Field(default=None, strict=False)
    language: Words | None = None
    headers: Annotated[tuple[tuple[str, Secret], ...], PlainValidator(hidden.read_page_headers)] = ()
    cookies: Annotated[tuple[tuple[str, Secret], ...], PlainValidator(hidden.read_cookies)] = ()
    login: Annotated[PageLogin, PlainValidator(hidden.read_login)] | None = None
    proxy: Annotated[Secret, PlainValidator(hidden.read_page_proxy)] | None = None
    robots: bool = True
    verify: bool = True


class SectionShape(Shape):
    """[[title.section]]"""

    name: Words
    heading: Words


class TitleShape(Shape):
    """[[title]]"""

    name: Words
    season: int | None = Field(default=None, ge=0, le=999)
    kind: Kind = Field(default=Kind.SERIES, strict=False)
    id: Annotated[str, PlainValidator(values.read_id)] | None = None
    aliases: list[Words] = Field(default_factory=list)
    signals: list[Annotated[Signal, Field(strict=False)]] = Field(default_factory=lambda: list(WITHOUT_SECTIONS))
    notify: list[str] | None = None
    confirm: int = Field(default=1, ge=1, le=99)
    every: How | None = None
    pages: list[Annotated[PageShape, BeforeValidator(page_of)]] = Field(min_length=1)
    section: list[SectionShape] = Field(default_factory=list)


class HabitsShape(Shape):
    """What every channel may have."""

    signals: list[Annotated[Signal, Field(strict=False)]] = Field(default=list(Signal), min_length=1)
    spoilers: bool = True
    digest: Annotated[Digest, Field(strict=False)] | None = None
    hour: int = Field(default=8, ge=0, le=23)
    urgent: list[Annotated[Change, Field(strict=False)]] = []
    quiet: Annotated[Quiet, PlainValidator(values.read_quiet)] | None = None
    template: Words | None = None
    priority: Annotated[tuple[tuple[str, Priority], ...], PlainValidator(values.read_priorities)] = ()


class ConsoleShape(HabitsShape):
    """A channel of type "console"."""

    type: Literal["console"]


class EmailShape(HabitsShape):
    """A channel of type "email"."""

    type: Literal["email"]
    to: list[Address] = Field(min_length=1)
    sender: Address = Field(alias="from")
    smtp: Annotated[MailServer, PlainValidator(values.read_mail_server)]
    password: Hidden | None = None
    login: Annotated[Login, Field(strict=False)] = Login.PASSWORD


class WebhookShape(HabitsShape):
    """A channel of type "webhook"."""

    type: Literal["webhook"]
    url: Annotated[str | Secret, PlainValidator(hidden.read_address)]
    secret: Annotated[tuple[Secret, ...], PlainValidator(hidden.read_secrets)] = ()
    format: Annotated[Format, Field(strict=False)] = Format.STANDARD
    headers: Annotated[tuple[tuple[str, Secret], ...], PlainValidator(hidden.read_hidden_headers)] = ()
    chat: Words = ""


class AppriseShape(HabitsShape):
    """A channel of type "apprise"."""

    type: Literal["apprise"]
    url: Annotated[tuple[Secret, ...], PlainValidator(hidden.read_addresses)]


AnyChannelShape = ConsoleShape | EmailShape | WebhookShape | AppriseShape
ChannelShape = Annotated[AnyChannelShape, Discriminator("type")]
CHANNELS: dict[str, type[Shape]] = {
    "console": ConsoleShape,
    "email": EmailShape,
    "webhook": WebhookShape,
    "apprise": AppriseShape,
}


class ConfigShape(Shape):
    """The whole file."""

    watcher: WatcherShape = WatcherShape()
    host: dict[str, HostShape] = {}
    title: list[TitleShape] = Field(min_length=1)
    channel: dict[str, ChannelShape] = {}


def shape_at(path: tuple[str | int, ...], channel_type: object = None) -> type[Shape] | None:
    """The shape of the table at a path, to say which keys it may have."""
    names: tuple[Any, ...] = tuple("*" if isinstance(part, int) else part for part in path)
    match names:
        case ():
            return ConfigShape
        case ("watcher",):
            return WatcherShape
        case ("host", _):
            return HostShape
        case ("title", "*"):
            return TitleShape
        case ("title", "*", "pages", "*"):
            return PageShape
        case ("title", "*", "section", "*"):
            return SectionShape
        case ("channel", _):
            return CHANNELS.get(str(channel_type))
        case _:
            return None


def keys_of(shape: type[Shape]) -> list[str]:
    """The keys as they stand in the file, in the order of the shape."""
    return [field.alias or name for name, field in shape.model_fields.items()]
