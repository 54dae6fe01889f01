"""Settings: ids of titles, and secrets that are read late and never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from watcher.settings import Secret, SecretMissing, title_id


@pytest.mark.parametrize(
    ("name", "season", "kind", "id"),
    [
        ("The Diplomat", 2, "series", "the-diplomat-2"),
        ("The Diplomat", None, "series", "the-diplomat"),
        ("Dune: Part Three", None, "film", "dune-part-three-film"),
        ("Schitt’s Creek", 1, "series", "schitts-creek-1"),
        ("Élite", 8, "series", "elite-8"),
        ("9-1-1", 9, "series", "9-1-1-9"),
    ],
)
def test_an_id_is_made_of_name_season_and_kind(name: str, season: int | None, kind: str, id: str) -> None:
    """Plain letters and digits, so that it can travel in addresses and headers."""
    assert id == title_id(name, season, kind)


@pytest.mark.parametrize(("one", "other"), [("겨울", "여름"), ("Groß", "Grob"), ("???", "!!!"), ("Œuvre", "uvre")])
def test_names_that_lose_letters_keep_apart(one: str, other: str) -> None:
    """A mark stands for what cannot be spelt."""
    ids = {title_id(name, 1, "series") for name in (one, other)}

    assert 2 == len(ids)
    assert all(id.isascii() and id.replace("-", "").isalnum() for id in ids)


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
