"""Texts in the user's language: those of the plugin, and the messages of core."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import QT_TRANSLATE_NOOP, Message
from ..core.wording import phrase
from .places import user_language

CONTEXT = "MPElection"
# A label of QGIS itself, of optional parameters: its Arabic says “1%” where the name of the parameter should stand, and
# so loses it. The translator that was installed last, the plugin's, is asked first.
QT_TRANSLATE_NOOP("QObject", "%1 [optional]")


def tr(text: str) -> str:
    """Translate a text of the plugin."""
    return QCoreApplication.translate(CONTEXT, text)


def in_words(message: Message) -> str:
    """Return a message of core in the user's language, its numbers as that language writes them."""
    return phrase(QCoreApplication.translate("core", message.template), message.values, user_language())
