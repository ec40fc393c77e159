"""The key map of the design language (its section 9), row by row, as it stands there."""

ROWS = {
    "Anywhere": "Ctrl+1 to 7 rail, Ctrl+, settings, Ctrl+K or F3 search, Ctrl+N quick add, "
    "Ctrl+Shift+N new application, Ctrl+Shift+D debrief, Ctrl+L letter that is due first, "
    "Ctrl+Z / Ctrl+Shift+Z, Ctrl+P print, F1 keys of this screen, F6 next pane, Esc back, Ctrl+Q quit",
    "Lists": "Up Down, Home End, type to find, Space select, Enter open, / search here, "
    "Menu or Shift+F10 context menu, Del to bin (undoable)",
    "Today": "Enter do it, S snooze (then 1 to 5 or T), D done, W why, G jump to Coming up",
    "Board": "Arrows between cards and columns, Ctrl+Left / Right move card a stage, Ctrl+Up / Down reorder, "
    "X closed outcomes, F filter, E edit",
    "Application": "1 to 6 tabs, A add event, P add person, N next application",
    "Debrief": "1 to 5 tone, Tab next field, Enter new line, + or - switches well / badly, Y U N interest, "
    "Ctrl+Enter done, Esc later",
    "Letter": "Ctrl+1 to 4 with Alt adds from that R, F7 next finding, Ctrl+B I K, "
    "Ctrl+Enter send panel, then Enter confirms, Ctrl+Shift+C copy",
    "People": "G grid, L list, W write, C confirm spelling, Q large QR",
    "Notes": "Ctrl+E text or Markdown, @ person, # application, ? at line start makes a question",
    "Offers": "1 to 5 weight of focused row, Space settled / open, A ask",
    "Search": "Up Down, Enter open, Tab actions, > commands only",
}
DEPARTURES = {("Letter", "Ctrl+B I K"): "Letters leave as plain text; in notes these keys make bold, italic and links."}
"""What the program does not do as that row says, and why."""
