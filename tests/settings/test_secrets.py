"""Secrets: they are read late and never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from watcher.settings import Secret, SecretMissing, hide


def test_a_secret_is_read_when_it_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the file or the environment as they are then; a line end does not belong to it."""
    (tmp_path / "secret").write_text("first\n", encoding="utf-8")
    from_file, from_environment = Secret(file=tmp_path / "secret"), Secret(env="WATCHER_TEST_SECRET")
    monkeypatch.setenv("WATCHER_TEST_SECRET", "one")
    assert ("first", "one") == (from_file.reveal(), from_environment.reveal())

    (tmp_path / "secret").write_text("second\r\n", encoding="utf-8")
    monkeypatch.setenv("WATCHER_TEST_SECRET", "two")

    assert ("second", "two") == (from_file.reveal(), from_environment.reveal())


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "is empty"), (b"\xff\xfe", "it is not text"), (None, "No such file or directory")]
)
def test_a_secret_file_that_cannot_be_used_is_named(tmp_path: Path, content: bytes | None, said: str) -> None:
    """With what is wrong with it."""
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(SecretMissing, match=said) as caught:
        Secret(file=path).reveal()

    assert str(path) in str(caught.value)


def test_a_secret_is_never_shown() -> None:
    """Not in a repr, a string or a format."""
    secret = Secret(text="hunter2")

    assert "hunter2" not in f"{secret} {secret!r} {[secret]}"


@pytest.mark.parametrize("echo", ["s3cret/key", "s3cret%2Fkey", "czNjcmV0L2tleQ=="])
def test_an_echoed_secret_is_hidden(echo: str) -> None:
    """Receivers that print what they got must not print it into our log: as it is, quoted or in base64."""
    assert hide(f"you sent {echo}!", ["s3cret/key", ""]) == "you sent ***!"
