"""A page of the help to read: Markdown of our own, laid out in the theme's type. It fetches nothing."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.theme import Theme

WIDEST, SIDE = 680, 40
"""The longest line, and what is left before and behind it; logical pixels at 100 %."""
STYLES = {1: "display", 2: "head", 3: "row"}
STRONG = QFont.Weight.DemiBold
HELP = "help"
"""The scheme of links from page to page: `help:letters#gaps`."""


class HelpText(QTextBrowser):
    place_wanted = Signal(str)
    """A link to another page of the help, or to a heading, was followed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._markdown = theme, ""
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help"))
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._fill)

    def show_markdown(self, markdown: str) -> None:
        self._markdown = markdown
        self._fill()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, heading: str) -> None:
        """Put this heading at the top, with the caret in it, so that a reader begins there."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(max(0, round(top) - self._theme.px(8)))
                return
            block = block.next()

    def paper(self) -> QTextDocument:
        """The page for a printer: dark on white, whatever the screen is."""
        document = QTextDocument()
        document.setDefaultFont(QFont(self._theme.font("body").family(), 10))
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        return document

    # laying out

    def _fill(self) -> None:
        """Anew with every theme: links keep the colour that they were laid out with."""
        theme, at = self._theme, self.verticalScrollBar().value()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Link, theme.color("accent"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("ink"))
        self.setPalette(palette)
        document = self.document()
        document.setDefaultFont(theme.font("row", 400))
        document.setDocumentMargin(0)
        document.setIndentWidth(theme.px(22))
        github = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        document.setMarkdown(self._markdown, github | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = document.begin()
        while block.isValid():
            self._dress(QTextCursor(block))
            block = block.next()
        self.verticalScrollBar().setValue(at)

    def _dress(self, cursor: QTextCursor) -> None:
        """Room to read, and headings in the theme's own styles."""
        form, px = cursor.blockFormat(), self._theme.px
        level, listed = form.headingLevel(), cursor.currentList() is not None
        in_table = cursor.currentTable() is not None
        form.setLineHeight(140 if not level else 110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(px({1: 24, 2: 26, 3: 14}.get(level, 2 if listed or in_table else 4)))
        form.setBottomMargin(px({1: 6, 2: 4}.get(level, 2 if listed or in_table else 8)))
        cursor.setBlockFormat(form)
        if level in STYLES:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading = QTextCharFormat()
            heading.setFont(self._theme.font(STYLES[level], 600))
            cursor.setCharFormat(heading)  # as a whole: Markdown's own size would stay beside ours
        else:
            self._strong(cursor)

    def _strong(self, cursor: QTextCursor) -> None:
        """The heaviest of the bundled faces is semibold; anything beyond would be smeared."""
        places = [(one.start, one.length) for one in cursor.block().textFormats() if one.format.fontWeight() > STRONG]
        form = QTextCharFormat()
        form.setFontWeight(STRONG)
        for start, length in places:
            cursor.setPosition(cursor.block().position() + start)
            cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == HELP:
            self.place_wanted.emit(link.path() + (f"#{link.fragment()}" if link.hasFragment() else ""))

    # Qt's part

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._theme.px(SIDE)
        rest = max(side, self.width() - side - self._theme.px(WIDEST))
        margins = (rest, 0, side, 0) if self.isRightToLeft() else (side, 0, rest, 0)
        if (self.viewportMargins().left(), self.viewportMargins().right()) != (margins[0], margins[2]):
            self.setViewportMargins(*margins)
        super().resizeEvent(event)
