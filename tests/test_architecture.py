"""The house keeps its shape: the order of imports, short functions and files, a sentence on top of each."""

from __future__ import annotations

import ast
import re
import statistics
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "watcher").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 400, 60, 12  # lines

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}

# Packages that are needed without being imported: where they come from, they are asked for by name.
UNIMPORTED = {"lxml", "soupsieve", "sniffio", "tzdata"}
IMPORTED_AS = {"beautifulsoup4": "bs4", "pyyaml": "yaml"}


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from "def" to the last."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def name_of(path: Path) -> str:
    """A file as tests are named after it."""
    return str(path.relative_to(ROOT))


def test_imports_go_one_way() -> None:
    """The contracts of pyproject.toml hold: layers, the purity of the core, one home for each library."""
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml")) == 0


@pytest.mark.parametrize("path", MODULES + TESTS, ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """A file begins with a sentence."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""

    assert re.search(r"\w{2,}.*[.:;]", docstring), "the module has no docstring that is a sentence"


@pytest.mark.parametrize("path", MODULES + TESTS, ids=name_of)
def test_files_and_functions_are_short(path: Path) -> None:
    """Nobody has to scroll far to understand one thing."""
    too_long = [
        f"{function.name}: {length(function)}" for function in functions_of(path) if length(function) > LONGEST_FUNCTION
    ]

    assert too_long == []
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_most_functions_are_very_short() -> None:
    """Half of the program's functions have fewer than twelve lines."""
    assert statistics.median(length(function) for path in MODULES for function in functions_of(path)) < MEDIAN_FUNCTION


def test_no_file_is_a_drawer() -> None:
    """A file is named after what it does."""
    assert FORBIDDEN_NAMES & {path.stem for path in MODULES} == set()


def test_every_public_function_has_a_sentence() -> None:
    """What others may call says what it does."""
    silent = [
        f"{name_of(path)}: {function.name}"
        for path in MODULES
        for function in public_functions(ast.parse(path.read_text(encoding="utf-8")))
        if not ast.get_docstring(function)
    ]

    assert silent == []


def public_functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The functions of a module, and the methods of its public classes that override nothing."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not node.bases:
            yield from (
                method
                for method in node.body
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and not method.name.startswith("_")
            )


def test_every_dependency_has_a_user() -> None:
    """What is installed on every machine is imported somewhere in the program."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=\[ ]", dependency)[0] for dependency in project["dependencies"]} - UNIMPORTED
    source = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)
    unused = [
        name for name in names if not re.search(rf"^\s*(?:from|import) {IMPORTED_AS.get(name, name)}\b", source, re.M)
    ]

    assert unused == []
