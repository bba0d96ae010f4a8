/**
 * All keys of the facilitator's window, in one place, so that none means two things. Written as
 * `KeyboardEvent.key` values, with `Mod+` for Ctrl or Cmd, `Alt+` and `Shift+`; the first is told.
 *
 * Alt and a letter work from anywhere. A letter by itself works only while the page, the agenda or
 * the projector's strip has the focus, since whoever types a sentence believes to be in a field.
 * What closes the projector or moves it to another screen has no letter of its own.
 */
export const keyTable = {
  // The projector. PageDown, PageUp and the full stop are what presenter remotes send.
  next: ['Alt+n', 'n', 'PageDown'],
  back: ['Alt+p', 'p', 'PageUp'],
  blank: ['Alt+b', 'b', '.'],
  freeze: ['Alt+f', 'f'],
  'next page': ['Alt+y', 'y'],
  'page back': ['Alt+Shift+y'],
  window: ['Alt+w'],
  'swap screens': ['Alt+o'],
  'choose screen': ['Alt+l'],
  larger: ['Alt+z', 'z', '='],
  smaller: ['Alt+-', '-'],
  'usual size': ['Alt+0', '0'],
  stage: ['Alt+x', 'x'],
  'show selected': ['Alt+v', 'v'],
  panic: ['F9', 'Mod+Shift+Backspace'],

  // The meeting.
  'look next': ['Alt+j', 'j'],
  'look back': ['Alt+k', 'k'],
  finish: ['Alt+e', 'e'],
  borrow: ['Alt+g', 'g'],
  'what changed': ['Alt+c', 'c'],
  'hand over': ['Alt+u', 'u', 'Mod+u'],

  // The record.
  capture: ['F2'],
  'focus heard': ['Alt+h', 'h'],
  'focus notes': ['Alt+t', 't'],
  'focus decision': ['Alt+d', 'd'],
  'focus action': ['Alt+a', 'a'],
  'park thought': ['Alt+Shift+p'],

  // The room.
  'sign in': ['Alt+s', 's'],
  'next speaker': ['Alt+Shift+s'],
  pane: ['Alt+r', 'r'],
  'focus note': ['Alt+m', 'm'],

  // Preparing.
  import: ['Alt+i', 'i'],
  template: ['Alt+Shift+t'],
  'add item': ['Alt+Shift+n'],
  'new meeting': ['Alt+Shift+m'],

  // Between meetings.
  home: ['Alt+Shift+h'],

  // Everywhere.
  search: ['Mod+f', '/'],
  palette: ['Mod+k'],
  shortcuts: ['Mod+/', '?'],
  help: ['F1'],
  undo: ['Mod+z'],
  save: ['Mod+s'],
  print: ['Mod+p'],
} as const satisfies Readonly<Record<string, readonly string[]>>
