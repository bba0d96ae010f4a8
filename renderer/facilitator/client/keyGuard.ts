/*
 * What a key press is for: an action, or the element that has the focus. Whoever types believes to
 * be in a field, also when the focus is on a button: nothing of what they type may press it, move
 * the projector or choose from a list.
 */

/** How long after a key was typed a letter still belongs to what is being typed. In milliseconds. */
export const typingMs = 1_500

/** As much of a key press as the guard goes by. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly defaultPrevented: boolean
  readonly target: EventTarget | null
}

/** Buttons in the shape of an input take no text. */
const fields =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"], [type="file"]), textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="spinbutton"]'
const severalLines = 'textarea, [contenteditable], [role="textbox"][aria-multiline="true"]'
/** What has a meaning of its own for letters and digits: lists, and parts that say so (`data-takes-keys`). */
const lists = '[role="listbox"], [role="menu"], [role="grid"], [role="treegrid"], [data-takes-keys]'

/** A part of the page in which letters act while it has the focus itself: `data-keys`. */
const isKeyRegion = (element: Element | null): boolean =>
  element === null ||
  element === element.ownerDocument.body ||
  element === element.ownerDocument.documentElement ||
  element.hasAttribute('data-keys')

const elementOf = ({ target }: KeyPress): Element | null =>
  target instanceof Element ? target : null

const isIn = (element: Element | null, selector: string): boolean =>
  element?.closest(selector) != null

const valueOf = (element: Element): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : element.textContent

/** A closed list takes letters in a form; in the cockpit (`data-live`) they may be meant for anything else. */
const isClosedList = (element: Element | null): boolean =>
  isIn(element, '[aria-haspopup="listbox"]') && !isIn(element, '[data-live]')

/** Whether a key press writes a sign, as in a text. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  Array.from(key).length === 1 && !ctrlKey && !metaKey && !altKey

const isFunctionKey = ({ key }: Pick<KeyPress, 'key'>): boolean => /^F\d+$/.test(key)

/** Keeps what was typed when, and says what the next key press is for. */
export class KeyGuard {
  /** When a sign was last typed into a field. */
  private inField = -Infinity
  /** When a sign was last typed where nobody takes it. */
  private nowhere = -Infinity

  /** The field that was edited since it got the focus, or since Enter sent it. */
  private edited: Element | null = null

  constructor(private readonly isMac: boolean) {}

  /** The text of a field was edited, in whatever way: by keys, a menu, a drop or an input method. */
  fieldEdited(field: EventTarget | null): void {
    this.edited = field instanceof Element ? field : null
  }

  /** The focus has left what had it. */
  focusLeft(): void {
    this.edited = null
  }

  /**
   * Whether a key press must not reach what has the focus: a sign that a button would take as a
   * press or a list as a choice. To be asked of each press at `now` (milliseconds of a steady
   * clock), before anything else hears it. `acts` says whether an action of its own waits for it.
   */
  isLost(press: KeyPress, now: number, acts: () => boolean): boolean {
    const element = elementOf(press)
    const isTyping = now - this.nowhere < typingMs
    if (press.key === 'Enter') this.edited = null
    if (press.key === 'Enter') return isTyping && !isIn(element, fields) && !isIn(element, lists)
    if (!writes(press)) return false
    if (isIn(element, fields)) {
      this.inField = now
      return false
    }
    if (isIn(element, lists) || isClosedList(element)) return false
    if (press.key === ' ' && !isTyping) return false
    if (this.mayAct(press, now) && acts()) return false
    this.nowhere = now
    return true
  }

  /** In a field undo is the field's own, unless there is nothing in it to be undone. */
  private isFieldsOwn(press: KeyPress, element: Element | null): boolean {
    if (press.key.toLowerCase() !== 'z' || !isIn(element, fields)) return false
    return element !== null && (valueOf(element) !== '' || this.edited === element)
  }

  /** Whether a key press may be for an action, by where the focus is and what was typed just before. */
  mayAct(press: KeyPress, now: number): boolean {
    const element = elementOf(press)
    const modified = press.ctrlKey || press.metaKey
    // Keys with a modifier and function keys may come marked as handled: the window keeps the
    // browser's own meaning of them (new tab, print, help) from happening.
    if (press.defaultPrevented && !modified && !isFunctionKey(press)) return false
    if (modified) return !this.isFieldsOwn(press, element)
    // On a Mac they write é, ñ and the like.
    if (press.altKey) return !(this.isMac && isIn(element, fields))
    if (!writes(press)) return this.mayActUnwritten(press, element)
    if (now - Math.max(this.inField, this.nowhere) < typingMs) return false
    // A presenter's remote sends it, wherever the focus was left.
    if (press.key === '.') return !isIn(element, fields)
    return isKeyRegion(element)
  }

  /** Keys that write nothing: a remote's Page keys work wherever they don't turn the pages of a text. */
  private mayActUnwritten({ key }: KeyPress, element: Element | null): boolean {
    if (isFunctionKey({ key })) return true
    if (key === 'PageDown' || key === 'PageUp') return !isIn(element, severalLines)
    return !isIn(element, fields)
  }
}
