"""Secrets of a config: where they may stand, and that they are never shown."""

from __future__ import annotations

import pytest

from tests.config.examples import TITLE, Read, Refuse, Write
from watcher.config import ConfigError, read_config
from watcher.settings import Email, SecretMissing, Webhook

OPEN = """
[channel.inbox]
type     = "email"
to       = ["you@example.com"]
from     = "watcher@example.com"
smtp     = "smtp://user@localhost"
password = "hunter2"
"""


def test_a_plain_secret_that_others_can_read_is_refused(write: Write) -> None:
    """The sentence says what to do, and does not say the secret."""
    path = write(OPEN + TITLE)
    path.chmod(0o644)

    with pytest.raises(ConfigError, match="chmod 600") as caught:
        read_config(path)

    assert "hunter2" not in str(caught.value)


def test_a_plain_secret_of_the_owner_alone_is_used_and_never_shown(read: Read) -> None:
    """It is revealed where it is used, and nowhere else."""
    config = read(OPEN + TITLE)
    channel = config.channels[0]

    assert isinstance(channel, Email) and channel.password
    assert "hunter2" == channel.password.reveal()
    assert "hunter2" not in repr(config)


@pytest.mark.parametrize(
    "text",
    [
        OPEN.replace('"hunter2"', '["hunter2"]'),
        OPEN.replace('"smtp://user@localhost"', '"smpt://user:hunter2@localhost"').replace('password = "hunter2"', ""),
        '[channel.hook]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { envv = "hunter2" }',
        '[channel.hook]\ntype = "webhook"\nurl = "https://a.example"\nsecrets = "hunter2"',
        '[channel.hook]\ntype = "webhook"\nurl = "hooks.example/services/hunter2hunter2"',
        '[channel.hook]\ntype = "webhook"\nurl = ["https://hooks.example/services/hunter2"]',
        '[channel.hook]\ntype = "webhook"\nurl = "https://a.example"\nheaders = { Authorization = ["hunter2"] }',
        '[channel.phone]\ntype = "apprise"\nurl = ["hunter2"]',
        '[watcher]\nheartbeat = ["https://hc.example/hunter2"]',
    ],
)
def test_a_wrong_setting_never_shows_a_secret(refuse: Refuse, text: str) -> None:
    """Where a secret stands wrongly, the mistake is named and the secret is not."""
    assert "hunter2" not in "\n".join(refuse(text + TITLE))


def test_a_secret_that_cannot_be_read_is_named(read: Read) -> None:
    """The variable or the file, so that it can be set."""
    config = read(
        TITLE + '[channel.a]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { env = "WATCHER_TEST_NOT_SET" }\n'
        '[channel.b]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { file = "none" }\n'
    )

    first, second = config.missing_secrets()
    assert "channel.a: the environment variable WATCHER_TEST_NOT_SET is not set" == first
    assert "none cannot be read: No such file or directory" in second


def page(settings: str) -> str:
    """A title with a page that is asked with something."""
    return f'[[title]]\nname = "One"\npages = [{{ url = "https://a.example", {settings} }}]\n'


@pytest.mark.parametrize(
    "settings",
    [
        'headers = { "X-Key" = ["hunter2"] }',
        'headers = { "X-Key" = { envv = "hunter2" } }',
        'cookies = "hunter2"',
        'cookies = { a = "hunter2;" }',
        'login = "hunter2"',
        'login = { name = "me", password = "hunter2" }',
        'proxy = "socks5://me:hunter2@p.example"',
        'proxy = ["hunter2"]',
    ],
)
def test_a_wrong_setting_of_a_page_never_shows_a_secret(refuse: Refuse, settings: str) -> None:
    """The mistake is named, its value is not."""
    said = refuse(page(settings))

    assert said
    assert "hunter2" not in "\n".join(said)


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ('headers = { "X-Key" = "hunter2" }', 'headers."X-Key"|headers.X-Key'),
        ('cookies = { session = "hunter2" }', "cookies.session"),
        ('login = { user = "me", password = "hunter2" }', "login.password"),
        ('proxy = "http://me:hunter2@p.example:3128"', "proxy"),
    ],
)
def test_a_plain_secret_of_a_page_that_others_can_read_is_refused(write: Write, settings: str, key: str) -> None:
    """Each is named by its key; the owner's own file may hold it."""
    path = write(page(settings))
    path.chmod(0o644)

    with pytest.raises(ConfigError, match=f"title.1..pages.1..({key}): a secret in plain text") as caught:
        read_config(path)

    assert "hunter2" not in str(caught.value)
    path.chmod(0o600)
    assert "hunter2" not in repr(read_config(path))


def test_what_is_no_secret_of_a_page_may_be_read_by_all(write: Write) -> None:
    """A language, and a proxy without a login."""
    path = write(page('headers = { "Accept-Language" = "en-GB" }, proxy = "http://p.example:3128"'))
    path.chmod(0o644)

    assert () == read_config(path).warnings


def test_a_secret_of_a_page_that_cannot_be_read_is_named(read: Read) -> None:
    """By the page's address and its place."""
    config = read(page('cookies = { session = { env = "WATCHER_TEST_NOT_SET" } }'))

    assert ("https://a.example: the environment variable WATCHER_TEST_NOT_SET is not set",) == config.missing_secrets()


@pytest.mark.parametrize(
    "text",
    [
        '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nheaders = { Authorization = "Bearer hunter2" }\n',
        '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nsecret = "hunter2"\n',
        '[channel.x]\ntype = "apprise"\nurl = "tgram://hunter2/1"\n',
        '[channel.x]\ntype = "email"\nto = ["a@b.example"]\nfrom = "a@b.example"\nsmtp = "smtp://u:hunter2@h"\n',
        '[watcher]\ntmdb = "hunter2"\n',
    ],
)
def test_every_plain_secret_that_others_can_read_is_refused(write: Write, text: str) -> None:
    """In headers and addresses, too."""
    path = write(text + TITLE)
    path.chmod(0o644)

    with pytest.raises(ConfigError, match="chmod 600") as caught:
        read_config(path)

    assert "hunter2" not in str(caught.value)


def test_a_chats_address_that_others_can_read_is_warned_of(write: Write) -> None:
    """It lets everybody write to the chat; the config is used all the same."""
    path = write('[channel.x]\ntype = "webhook"\nformat = "slack"\nurl = "https://a.example/hunter2"\n' + TITLE)
    path.chmod(0o644)

    (warning,) = read_config(path).warnings

    assert "[channel.x]: the address is as good as a password" in warning
    assert "hunter2" not in warning


def test_a_hidden_address_is_read_where_it_is_used(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what is no address is named by its place alone."""
    config = read(TITLE + '[channel.x]\ntype = "webhook"\nurl = { env = "HOOK_URL" }\n')
    channel = config.channels[0]
    assert isinstance(channel, Webhook)

    monkeypatch.setenv("HOOK_URL", "https://hooks.example/hunter2")
    assert "https://hooks.example/hunter2" == channel.address()
    assert "hunter2" not in repr(config)

    monkeypatch.setenv("HOOK_URL", "hunter2")
    with pytest.raises(SecretMissing, match="the environment variable HOOK_URL holds no address"):
        channel.address()
