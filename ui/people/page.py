"""The page of people: shows what the services say, and turns what a person does into intents."""

import gc
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.people_search import needles
from models.domain.people_views import PersonRow
from models.domain.values import ContactId
from models.services.intent import Intent
from ui.context import Context
from ui.people.alike import Alike
from ui.people.alike_line import AlikeLine
from ui.people.crowd import Crowd
from ui.people.deeds import Deeds
from ui.people.detail import WIDTH, DetailPane
from ui.people.faces import Faces
from ui.people.header import GRID, PeopleHeader
from ui.people.keeping_focus import holds_focus, take_back
from ui.people.keys import Command, command_of, described
from ui.people.loading import AFTER_MS, PeopleBlocks
from ui.people.model import PeopleModel
from ui.people.reading import MANY, Reading, touched
from ui.people.sieve import Part, Sieve, Wanted, split
from ui.people.states import PeopleStates
from ui.people.steering import Steering
from ui.people.turns import ordered, sort_menu, turned
from ui.widgets.drawer import Drawer
from ui.widgets.seen import Seen

BESIDE_FROM = 1240
"""Width of the window, in logical pixels at 100 %, from which the pane has a place of its own."""
MINUTE_MS = 60_000
SETTLE_MS = 50
"""The pane waits so long for arrows and typing to come to rest."""
TYPED_TOGETHER_MS = 1000


class PeoplePage(Seen):
    """`refresh` reads everything in parts, a Change only the rows it names; who was current stays current."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("People"))
        self.faces = Faces(ctx.services.reminders.etiquette().zone, ctx.clock.now())
        self.people = PeopleModel(self.faces.sentence, self.faces.cell, self)
        self.sieve = Sieve()
        self.wanted = Wanted()
        self._read = False
        self._stale = True
        self._beside: bool | None = None
        self._awaited: ContactId | None = None
        self._typed = ""
        self.deeds = Deeds(ctx, self, self.show_change)
        self.people.card_of = self.deeds.dragged
        self.reading = Reading(ctx, self)
        self.alike = Alike(ctx, self)
        self._build()
        self.steering = Steering(self, self.deeds)
        self._connect()

    def _build(self) -> None:
        theme = self._ctx.theme
        self.header = PeopleHeader(theme, self)
        self.alike_line = AlikeLine(theme, self)
        self.crowd = Crowd(theme, self.people, self.faces, self)
        self.states = PeopleStates(theme, self)
        self.body = QStackedWidget(self)
        self.blank, self.blocks = QWidget(self.body), PeopleBlocks(theme, self)
        for state in (self.blank, self.blocks, self.crowd, self.states.nothing, self.states.no_match):
            self.body.addWidget(state)
        self.pane = DetailPane(theme, self)
        self.pane.setFixedWidth(theme.px(WIDTH))
        self.drawer = Drawer(theme, self, self.tr("All about this person"))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.alike_line)
        left.addWidget(self.body, 1)
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        self._below.addLayout(left, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addLayout(self._below, 1)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._pause = QTimer(self, interval=TYPED_TOGETHER_MS, singleShot=True)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx, header, pane, deeds = self._ctx, self.header, self.pane, self.deeds
        header.part_chosen.connect(lambda part: self._want(turned(self.wanted, part=part)))
        header.search.searched.connect(lambda text: self._want(turned(self.wanted, text=text)))
        header.search.left.connect(self.crowd.take_focus)
        header.look.chosen.connect(self.set_look)
        header.new.clicked.connect(deeds.begin)
        header.photo.clicked.connect(self._on_photo)
        self.crowd.current_changed.connect(self._settle.start)
        self.crowd.commanded.connect(lambda command: self.steering.do(Command(command)))
        self.crowd.menu_wanted.connect(self.steering.menu)
        self.crowd.typed.connect(self._find)
        for view in (self.crowd.wall, self.crowd.table):
            view.finding = self._pause.isActive
        self.crowd.sort_wanted.connect(lambda order: self._want(ordered(self.wanted, order)))
        self.crowd.sort.clicked.connect(self._on_sort)
        pane.commanded.connect(lambda command: self.steering.do(Command(command)))
        pane.left.connect(self.steering.leave_pane)
        pane.connect_wanted.connect(lambda: self.steering.of_pane(deeds.connect_to))
        pane.call_wanted.connect(lambda: self.steering.of_pane(deeds.call))
        pane.save_wanted.connect(lambda: self.steering.of_pane(lambda contact: deeds.save_card([contact])))
        pane.menu_wanted.connect(self.steering.menu)
        pane.person_wanted.connect(self.go_to)
        pane.application_wanted.connect(ctx.router.application_wanted)
        pane.letter_wanted.connect(deeds.letter)
        self.states.new_wanted.connect(lambda: deeds.new(self.header.search.text() if self.wanted.text else ""))
        self.states.photo_wanted.connect(self._on_photo)
        self.states.import_wanted.connect(ctx.router.import_wanted)
        self.states.clear_wanted.connect(self.clear_filter)
        self.states.open_wanted.connect(self._on_meant)
        self.alike.found.connect(self.alike_line.show_counts)
        self.alike_line.look_wanted.connect(lambda: self.alike.look(self, self.show_change))
        self.reading.done.connect(self._on_read)
        self._settle.timeout.connect(self._show_current)
        self._minute.timeout.connect(self._on_minute)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.person_wanted.connect(self.go_to)
        ctx.router.new_person_wanted.connect(deeds.begin)
        QTimer.singleShot(AFTER_MS, self, self._on_still_reading)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        people = self.crowd.wall if self.crowd.wall.count() else self.crowd.table
        return [self.header, people, self.states.nothing, self.states.no_match, self.pane]

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return described()

    # showing

    def refresh(self) -> None:
        """Read everybody anew; out of sight, the next showing will."""
        self._stale = True
        if self.isVisible():
            self._stale = False
            self.reading.begin()

    def _on_read(self, rows: list[PersonRow]) -> None:
        first, self._read = not self._read, True
        self.sieve.fill(rows)
        self._show()
        if first and len(rows) > MANY:
            # All this stays; walking through it for garbage would take its time in the midst of a scroll.
            gc.freeze()
        self.alike.look_soon()
        if self._awaited is not None:
            self.go_to(self._awaited)
        elif first and self.crowd.current() is None:
            self._choose_first()

    def _choose_first(self) -> None:
        """The pane is never empty where there is somebody."""
        view = next(iter(self.crowd.views()), None)
        if view is not None:
            row = self.people.row_at(self.people.index(0, 0, view.rootIndex()))
            self.crowd.choose(row.contact if row is not None else None)
            focus = QApplication.focusWidget()
            here = focus is None or self.isAncestorOf(focus)
            if here and self.isVisible() and not self.header.search.text():
                # The arrows are for the people at once; the search field is asked for with its key.
                view.go_to(0, by_keys=False)

    def show_change(self, change: Change) -> None:
        """Only the rows that the change names are read and painted again."""
        if not self._read:
            return
        if not self.isVisible():
            self._stale = True
            return
        people, companies, everything = touched(change)
        if companies:
            self.alike.look_soon()
            people.update(row.contact for row in self.sieve.rows() if row.company_id in companies)
        if everything or len(people) > MANY or self.reading.under_way:
            self.faces.zone = self._ctx.services.reminders.etiquette().zone
            self.refresh()
            return
        self._reread(people | self._with_letters_due())
        if change.intent == Intent.CONTACT_CREATED.value and self._awaited is None:
            self.go_to(change.about.get("contact", ""))
        if people or change.intent == Intent.KEPT_APART.value:
            self.alike.look_soon()

    def _with_letters_due(self) -> set[ContactId]:
        """Whose column of letters may say something else now."""
        due = self._ctx.services.reminders.agenda(self._ctx.clock.now()).due
        now_due = {one.contact for one in due if one.contact is not None}
        return now_due | {row.contact for row in self.sieve.rows() if row.letter_state is not None}

    def _reread(self, people: set[ContactId]) -> None:
        self.faces.now = self._ctx.clock.now()
        found = {row.contact: row for row in self._ctx.services.people.rows_of(people, self.faces.now)}
        for contact in people:
            if contact in found:
                self.sieve.put(found[contact])
            else:
                self.sieve.take(contact)
        self._show()

    def _show(self) -> None:
        """Whoever is wanted, with the same person current and the same ones selected; the keys stay with the people."""
        held, now = holds_focus(self.body), self._ctx.clock.now()
        self.faces.now = now
        current, chosen, before = self.crowd.current(), self.crowd.chosen(), self.crowd.place()
        rows = self.sieve.sift(self.wanted)
        as_cards = self.header.look.value() == GRID
        met, others = split(rows, now) if as_cards else ([], rows)
        kept = self.people.show(met, others)
        self.crowd.lay_out(everybody=not as_cards, filtered=self.wanted.filters)
        if not kept or (current is not None and self.crowd.current() != current):
            there = current if current is not None and self.people.place(current).isValid() else None
            there = there or self.people.neighbour(*before)
            self.crowd.choose(there, [one for one in chosen if one != there], reveal=False)
        self.header.show_counts(self.sieve.counts())
        self._show_state(bool(rows))
        self._settle.start()
        if held and not holds_focus(self.body):
            take_back(self.body, self.crowd)

    def _show_state(self, any_: bool) -> None:
        if not self._read:
            return
        if not len(self.sieve):
            self.body.setCurrentWidget(self.states.nothing)
        elif not any_:
            self.states.say_no_match(self.wanted, self.sieve.nearest(self.wanted.text))
            self.body.setCurrentWidget(self.states.no_match)
        else:
            self.body.setCurrentWidget(self.crowd)
        views = self.crowd.views()
        self.setFocusProxy(views[0] if any_ and views else self.header.new)

    def _show_current(self) -> None:
        """The pane, a moment after the arrows have come to rest."""
        chosen, current = self.crowd.chosen(), self.crowd.current()
        if len(chosen) > 1:
            self.pane.show_nobody(len(chosen))
            return
        contact, now = current or (chosen[0] if chosen else None), self._ctx.clock.now()
        panel = self._ctx.services.people.panel(contact, now) if contact is not None else None
        if panel is not None and contact is not None:
            self.pane.show_panel(panel, self._ctx.services.people.vcard(contact), now, self.faces.zone)
        else:
            self.pane.show_nobody(anybody=self.body.currentWidget() is self.crowd)

    def clear_filter(self) -> None:
        self.header.search.clear()
        self.header.parts.set_value(Part.ALL.value)
        self._want(turned(self.wanted, part=Part.ALL, text=""))

    def set_look(self, look: str) -> None:
        """Cards or list; whoever was current is so still, and in sight."""
        if self.header.look.value() != look:
            self.header.look.set_value(look)
        focused = any(view.hasFocus() for view in (self.crowd.wall, self.crowd.table))
        current = self.crowd.current()
        self._show()
        if current is not None:
            self.crowd.choose(current)
        if focused:
            self.crowd.take_focus()

    def _want(self, wanted: Wanted) -> None:
        searched = needles(wanted.text) != needles(self.wanted.text)
        self.wanted = wanted
        self.crowd.show_sorted(wanted.order, wanted.backwards)
        if self._read:
            self._show()
            if searched and self.crowd.current() is None and self.crowd.views():
                row = self.people.row_at(self.people.index(0, 0, self.crowd.views()[0].rootIndex()))
                self.crowd.choose(row.contact if row is not None else None)

    def go_to(self, contact: str) -> None:
        """Show this person, whatever is filtered at the moment."""
        wanted = ContactId(contact)
        if not self._read or self.reading.under_way:
            self._awaited = wanted
            return
        self._awaited = None
        if self.sieve.get(wanted) is None:
            self._reread({wanted})
        if not self.people.place(wanted).isValid():
            self.clear_filter()
        if self.people.place(wanted).isValid():
            self.crowd.choose(wanted)

    # what a person does

    def open_pane(self) -> None:
        """Enter or I: into the pane beside, or the pane opens over the page; once more closes it."""
        self._settle.stop()
        self._show_current()
        if self._beside:
            self.pane.setFocus()
        elif self.drawer.isVisible():
            self.drawer.dismiss()
        else:
            self.drawer.open()

    def _on_photo(self) -> None:
        from importlib import import_module

        import_module("ui.people.photo").PhotoDialog.ask(self._ctx, self.window())

    def _on_sort(self) -> None:
        menu = sort_menu(self, self.wanted, lambda order: self._want(Wanted(self.wanted.part, self.wanted.text, order)))
        menu.popup(self.crowd.sort.mapToGlobal(QPoint(0, self.crowd.sort.height())))

    def _on_meant(self, contact: str) -> None:
        self.clear_filter()
        self.go_to(contact)
        self.crowd.take_focus()

    # what happens elsewhere

    def _on_changed(self, change: Change, origin: object) -> None:
        if origin is not self:
            self.show_change(change)

    def _on_minute(self) -> None:
        """Time alone changes what is due, and a new day what "today" is."""
        before: datetime = self.faces.now
        self.faces.now = now = self._ctx.clock.now()
        if before.astimezone(self.faces.zone).date() != now.astimezone(self.faces.zone).date():
            self._show()
            self.people.touch()
        elif now - before >= timedelta(minutes=1) and self._read and not self.reading.under_way:
            self._reread(self._with_letters_due())

    def _on_still_reading(self) -> None:
        if not self._read:
            self.body.setCurrentWidget(self.blocks)

    def _on_sight(self) -> None:
        self._minute.start()
        self._settle.start()  # whom the pane had not come to when the page was left
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def _on_out_of_sight(self) -> None:
        self._minute.stop()
        self._settle.stop()
        self.alike.rest()
        if self.reading.under_way:
            self.reading.stop()
            self._stale = True

    # Qt's part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = self._ctx.theme.factor
        self.header.fit(round(self.width() / factor))
        beside = self.window().width() >= BESIDE_FROM * factor
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self.drawer.hold(None)
            self._below.addWidget(self.pane)
            self.pane.show()
        else:
            self._below.removeWidget(self.pane)
            self.drawer.hold(self.pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page, wherever on it one is."""
        command = command_of(event)
        if command is not None and command is not Command.LEAVE:
            self.steering.do(command)
        else:
            super().keyPressEvent(event)

    def _find(self, letter: str) -> None:
        again = self._pause.isActive()
        self._typed = (self._typed if again else "") + letter
        self._pause.start()
        words = needles(self._typed)
        if words:
            self.crowd.find_name(words[0], after=not again)
