"""Templates of a person's own: what they may do, and that they may do no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.notify.examples import AT, a_message, an_alert, every_kind
from tests.notify.goldens import CHATS, LONDON
from watcher.core.model import Change
from watcher.notify import TemplateFailed
from watcher.notify.formats import write_posts
from watcher.notify.mail import write_mail
from watcher.notify.template import LIMIT, SOURCE_LIMIT, TemplateFile, TextTemplate, read_template
from watcher.notify.written import in_words

OWN = """{{ subject }}
{% for alert in alerts %}
* {{ alert.title }}: {{ alert.now }}{% if alert.quote %} ({{ alert.quote }}){% endif %}

{% endfor %}
"""

ESCAPES = """
{{ ''.__class__.__mro__[1].__subclasses__() }}
{{ ''['__class__'] }}
{{ alerts.__class__ }}
{{ alerts|attr('__class__') }}
{{ ''|attr('__class__')|attr('__base__') }}
{{ subject.__init__.__globals__ }}
{{ self.__init__.__globals__ }}
{{ self._TemplateReference__context }}
{{ cycler.__init__.__globals__.os.popen('id').read() }}
{{ lipsum.__globals__['os'] }}
{{ joiner.__init__ }}
{{ namespace.__init__.__globals__ }}
{{ config }}
{{ range.__self__ }}
{{ range.func.__globals__ }}
{{ range.args }}
{{ range.__code__ }}
{{ range.__closure__ }}
{{ "%s"|format("x").__class__ }}
{{ "{0.__class__}".format(alerts) }}
{{ "{x.__class__}".format_map({"x": 1}) }}
{{ ("{0.__class__.__mro__}"|attr("format"))(1) }}
{{ [1]|map("attr", "__class__")|first }}
{{ alerts|sum(attribute="__class__.__name__") }}
{{ alerts.append(1) }}
{{ alerts.clear() }}
{{ alerts[0].update({"page": "x"}) }}
{{ alerts[0].pop("page") }}
{{ alerts[0].setdefault("mine", 1) }}
{% set alerts[0].page = 1 %}
{% include "/etc/passwd" %}
{% import "os" as os %}
{% extends "mail.html" %}
{% from "os" import path %}
{{ (lambda: 1)() }}
{{ import("os") }}
{{ open("/etc/passwd") }}
{{ __import__("os") }}
{{ "a" * 1000000000 }}
{{ [0] * 1000000000 }}
{{ 9 ** 999999 }}
{{ "%1000000000d" % 1 }}
{{ "x".ljust(1000000000) }}
{{ "x".center(1000000000) }}
{{ "x"|center(1000000000) }}
{{ "x".zfill(1000000000) }}
{{ "xx".replace("x", subject) }}
{% for a in range(99999999) %}{% endfor %}
{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}
{{ nothing }}
{{ alerts[0].nothing.more }}
{% for %}
{{ subject
{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}
""".strip().split("\n")


def rendered(source: str, *alerts: object, name: str = "own.txt") -> str:
    """What a template makes of these alerts, or of one."""
    return TextTemplate(name, source)(a_message(*alerts).alerts, LONDON)  # type: ignore[arg-type]


def test_a_template_says_it_in_its_own_words() -> None:
    """With the title, the news, the quote and all else that a message holds."""
    assert rendered(OWN) == (
        "The Diplomat, season 2: release date 31 October 2024\n"
        "* The Diplomat, season 2: Thursday, 31 October 2024 (The second season arrives on October 31.)"
    )


@pytest.mark.parametrize("change", list(Change))
def test_a_template_sees_what_a_webhook_tells(change: Change) -> None:
    """And the words of a message beside it, whatever the kind."""
    source = "{% for a in alerts %}{{ a.signal }}.{{ a.change }} {{ a.page }} {{ a.headline }} {{ a.seen }}{% endfor %}"
    said = rendered(source, every_kind()[change])

    assert f".{change} https://tv.example/the-diplomat-season-2 " in said
    assert said.endswith("5 September 2024 at 11:00:00 BST") or "September 2024" in said


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_cannot_leave_the_sandbox(source: str) -> None:
    """It fails with a sentence, quickly, and shows nothing of the program."""
    with pytest.raises(TemplateFailed, match=r"^the template own\.txt (is wrong|failed)"):
        rendered(source)


@pytest.mark.parametrize(
    "source",
    ["{{ alerts|map(attribute='__class__')|list }}", "{{ alerts|groupby('__class__')|length }}", "{{ ''.join }}"],
)
def test_what_can_be_named_is_no_way_out(source: str) -> None:
    """It says nothing of the program."""
    said = rendered(source)

    assert "watcher" not in said
    assert "/" not in said


def test_what_a_page_says_never_becomes_template() -> None:
    """It arrives as it was typed; in HTML it is escaped."""
    hostile = an_alert(quote="{{ 7*7 }} {% raw %} <script>alert(1)</script> ${7*7}")

    assert "{{ 7*7 }} {% raw %} <script>" in rendered(OWN, hostile)
    assert "{{ 7*7 }} {% raw %} &lt;script&gt;" in rendered(OWN, hostile, name="own.html")


def test_a_template_writes_only_so_much() -> None:
    """A message is for a person."""
    with pytest.raises(TemplateFailed, match=f"writes more than {LIMIT} characters"):
        rendered("{% for a in range(9999) %}" + 30 * "0123456789" + "{% endfor %}")


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file"), (b"\xff\xfe", "not UTF-8 text"), (b"x" * (SOURCE_LIMIT + 1), "more than")],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, said: str) -> None:
    """Missing, no text, or too large."""
    path = tmp_path / "own.txt"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(TemplateFailed, match=said):
        read_template(path)


# --- on every way --------------------------------------------------------------------------------


def test_a_text_template_makes_an_email_of_text_alone(tmp_path: Path) -> None:
    """Our HTML would be what mail programs show."""
    (tmp_path / "own.txt").write_text("Oh! {{ subject }}", encoding="utf-8")
    manner = replace(LONDON, template=TemplateFile(tmp_path / "own.txt"))
    mail = write_mail(a_message(), to="a@example.com", sender="w@example.com", manner=manner, at=AT)
    kinds = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]

    assert ["text/plain", "text/calendar"] == kinds
    assert "Oh! The Diplomat, season 2: release date" in mail.as_string()


def test_an_html_template_stands_beside_our_text(tmp_path: Path) -> None:
    """Whoever reads text has it, too."""
    (tmp_path / "own.html").write_text("<h1>{{ subject }}</h1>", encoding="utf-8")
    manner = replace(LONDON, template=TemplateFile(tmp_path / "own.html"))
    mail = write_mail(a_message(), to="a@example.com", sender="w@example.com", manner=manner, at=AT)
    parts = {part.get_content_type(): part.get_content() for part in mail.walk() if not part.is_multipart()}

    assert "<h1>The Diplomat, season 2: release date 31 October 2024</h1>\n" == parts["text/html"]
    assert "Release date: Thursday, 31 October 2024" in parts["text/plain"]


@pytest.mark.parametrize("format", list(CHATS))
def test_a_chat_says_it_in_the_persons_words(tmp_path: Path, format: str) -> None:
    """Escaped as the service wants it."""
    (tmp_path / "own.txt").write_text("Oh {{ alerts[0].change }} it is", encoding="utf-8")
    manner = replace(LONDON, template=TemplateFile(tmp_path / "own.txt"))
    (post,) = write_posts(CHATS[format], a_message(), manner)  # type: ignore[index]

    assert "Oh dated it is" in str(post.content)


def test_a_template_that_fails_costs_nobody_the_news(tmp_path: Path) -> None:
    """It comes in our words, and says what is wrong."""
    written = in_words(a_message(), replace(LONDON, template=TemplateFile(tmp_path / "gone.txt")))

    assert written.text.startswith("The Diplomat, season 2: release date 31 October 2024\n")
    assert written.text.endswith("(the template gone.txt cannot be read: No such file or directory)")
