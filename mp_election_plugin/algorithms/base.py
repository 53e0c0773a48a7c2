"""What all algorithms share: sources read into tables, tables written to outputs, messages in the user's language."""

from __future__ import annotations

import html
import importlib.util
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)

from ..core.errors import ElectionError, Message
from ..layers.destinations import destination_problem, files_and_tables, input_tables
from ..layers.places import destination_text, takes_whole_layer, user_language
from ..layers.project import edited_problem, show_anew
from ..layers.translation import in_words, tr
from .help_pages import page_url
from .outputs import WritingAlgorithm, remove_old_style

__all__ = ["ElectionAlgorithm", "as_html", "in_words", "tr"]

_HAS_PANDAS = importlib.util.find_spec("pandas") is not None

# Without pandas the algorithms stay visible and say what is missing; these modules need it.
if _HAS_PANDAS:
    from ..layers import writer
    from ..layers.columns import said_of_case
    from ..layers.descriptions import describe
    from ..layers.measured import said_of_part, said_of_renamed
    from ..layers.table import ZoneTable, read_table


def as_html(text: str) -> str:
    """Return a help text as QGIS shows it: as HTML, in which <CODE> would be a tag."""
    return html.escape(text, quote=False)


class ElectionAlgorithm(WritingAlgorithm):
    """An algorithm that translates between QGIS and core, and does nothing else.

    Subclasses define ``ID``, ``initAlgorithm()``, ``compute()`` and the texts, their help as plain text.
    """

    ID = ""
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        plain = vars(cls).get("shortHelpString")
        if plain is not None:
            cls.shortHelpString = lambda self: as_html(plain(self))

    def tr(self, text: str) -> str:
        return tr(text)

    def name(self) -> str:
        return self.ID

    def helpUrl(self) -> str:
        return page_url(self.ID)

    def createInstance(self) -> ElectionAlgorithm:
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        if _HAS_PANDAS:
            return True, ""
        return False, tr(
            "The Python package pandas is missing. Install it with your system's packages (Debian: python3-pandas; "
            "OSGeo4W: python3-pandas) and restart QGIS."
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Run the algorithm; errors of core may pass."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        try:
            return self.attempt(parameters, context, feedback)
        except QgsProcessingException as error:
            told = str(error)
        # QGIS keeps what is raised for ever, with the frames that it has passed: neither the error behind it, with its
        # tables, nor the layers of this run may be among them.
        del parameters, context, feedback
        raise QgsProcessingException(told)

    def attempt(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Run the algorithm; errors of core are told in the user's words."""
        # Asked again here, since the steps of a model are not checked before they run.
        problem = self._destination_problem(parameters, context)
        if problem is not None:
            raise QgsProcessingException(in_words(problem))
        self._notes, self._written = [], []
        try:
            results = self.compute(parameters, context, feedback)
            self.say(self._notes, feedback)
            return results
        except ElectionError as error:
            raise QgsProcessingException(in_words(error.message)) from error
        except writer.Cancelled as error:
            raise QgsProcessingException(tr("Cancelled; nothing has been written.")) from error

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..styling.marks import forget_theme

        # Styled outputs get a new style instead; any other has fields that the old one may not fit.
        for destination in self._written:
            remove_old_style(destination, feedback)
        show_anew(context.project() or QgsProject.instance(), self._targets, forget_theme)
        return {}

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, *, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(as_html(text))
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_input(self, label: str, text: str, *, name: str = INPUT, spatial: bool = False) -> None:
        """Add a layer or table to read."""
        kind = QgsProcessing.SourceType.TypeVectorAnyGeometry if spatial else QgsProcessing.SourceType.TypeVector
        self.add(QgsProcessingParameterFeatureSource(name, label, [kind]), text)

    def add_output(self, label: str, text: str, *, name: str = OUTPUT, optional: bool = False) -> None:
        """Add a layer or table to write."""
        kind = QgsProcessing.SourceType.TypeVector
        sink = QgsProcessingParameterFeatureSink(name, label, kind, None, optional)
        if optional:
            sink.setCreateByDefault(False)
        self.add(sink, text)

    def add_numbers(self, numbers: dict[str, str]) -> None:
        """Declare computed numbers by name and description."""
        for name, description in numbers.items():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def say(self, notes: list[Message], feedback: QgsProcessingFeedback) -> None:
        """Write core's notes to the log, what needs a look as warnings."""
        for note in notes:
            if note.warning:
                feedback.pushWarning(in_words(note))
            else:
                feedback.pushInfo(in_words(note))

    def add_measures(
        self, table: ZoneTable, columns: dict[str, Any], kinds: dict[str, str], first: tuple[str, ...] = ()
    ) -> None:
        """Add what was measured to a table, and say which of the user's own columns had to give way.

        The fields are called as the registry of measures calls them. ``first`` are those that earlier releases wrote.
        """
        renamed = table.add_columns(columns, kinds, first)
        describe(table.types, columns, user_language())
        self._notes += said_of_renamed(renamed)

    def phase(self, feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
        """Return a progress function for one phase, from ``start`` to ``end`` percent; it answers False on cancel."""

        def report(part: float) -> bool:
            feedback.setProgress(start + (end - start) * part)
            return not feedback.isCanceled()

        return report

    def to_the_end(self, feedback: QgsProcessingFeedback) -> Callable[[float], bool]:
        """Return a progress function that is not asked to stop, for small tables after the main output."""

        def report(part: float) -> bool:
            feedback.setProgress(95 + 5 * part)
            return True

        return report

    def read(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        progress: Callable[[float], bool],
        *,
        may_be_empty: bool = False,
    ) -> ZoneTable:
        """Read a source parameter.

        Raises
        ------
        QgsProcessingException
            If the source cannot be opened, or the run is cancelled.
        ElectionError
            If it has no features.
        """
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        layer = (
            self.parameterAsVectorLayer(parameters, name, context) if takes_whole_layer(parameters.get(name)) else None
        )
        return self._read_source(source, layer, progress, may_be_empty=may_be_empty)

    def read_layers(
        self, parameters: dict, name: str, context: QgsProcessingContext, progress: Callable[[float], bool]
    ) -> list[ZoneTable]:
        """Read all layers of a parameter that takes several, in their order; errors as of `read`."""
        layers = self.parameterAsLayerList(parameters, name, context)
        return [self._read_source(layer, layer, progress, may_be_empty=False) for layer in layers]

    def _read_source(
        self, source: Any, layer: Any, progress: Callable[[float], bool], *, may_be_empty: bool
    ) -> ZoneTable:
        """Read a source, and note what it holds less or otherwise than its layer."""
        partial = layer is None or bool(layer.subsetString())
        table = read_table(source, layer, progress)
        self._notes += said_of_case(source.fields().names(), table)
        if partial:
            self._notes.append(said_of_part(source.sourceName()))
        if not progress(1.0):
            raise writer.Cancelled
        if len(table) == 0 and not may_be_empty:
            raise QgsProcessingException(
                tr("“{source}” has no features. Choose a layer or table with at least one zone.").format(
                    source=source.sourceName()
                )
            )
        return table

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        able, why = super().checkParameterValues(parameters, context)
        problem = self._destination_problem(parameters, context) if able else None
        return (able, why) if problem is None else (False, in_words(problem))

    def _destination_problem(self, parameters: dict, context: QgsProcessingContext) -> Message | None:
        """Return why an output may not be written where it should: over an input, another output, or other tables."""
        layers: list[str] = []
        files: list[str] = []
        for each in self.destinationParameterDefinitions():
            text = destination_text(parameters.get(each.name()), context)
            (layers if isinstance(each, QgsProcessingParameterFeatureSink) else files).append(text)
        self._targets = files_and_tables(layers)
        inputs = [
            read
            for each in self.parameterDefinitions()
            if not each.isDestination()
            for read in input_tables(self, each, parameters, context)
        ]
        project = context.project() or QgsProject.instance()
        problem = destination_problem(layers, inputs, files) or edited_problem(project, self._targets)
        if problem is None and _HAS_PANDAS:
            from ..database.own_tables import own_table_problem

            problem = own_table_problem(layers)
        return problem
