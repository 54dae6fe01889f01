"""A mailbox on loopback: as much of SMTP as it takes to be handed an email."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from watcher.demo.site import Server

ANSWERS = {"EHLO": "250 mailbox", "HELO": "250 mailbox", "MAIL": "250 ok", "RCPT": "250 ok", "RSET": "250 ok"}


class Mailbox(Server):
    """Hands every email that arrives to `on_mail`."""

    def __init__(self, on_mail: Callable[[EmailMessage], None]) -> None:
        self.on_mail = on_mail

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mailbox\r\n")
        while line := await reader.readline():
            verb = line[:4].decode("latin-1").upper()
            if verb == "DATA":
                writer.write(b"354 go ahead\r\n")
                self.on_mail(await read_mail(reader))
                writer.write(b"250 kept\r\n")
            elif verb == "QUIT":
                writer.write(b"221 bye\r\n")
                return
            else:
                writer.write(f"{ANSWERS.get(verb, '502 not here')}\r\n".encode())


async def read_mail(reader: asyncio.StreamReader) -> EmailMessage:
    """The lines up to the lone full stop, as an email."""
    lines = []
    while (line := await reader.readline()) not in (b".\r\n", b""):
        lines.append(line[1:] if line.startswith(b".") else line)
    return BytesParser(EmailMessage, policy=default).parsebytes(b"".join(lines))
