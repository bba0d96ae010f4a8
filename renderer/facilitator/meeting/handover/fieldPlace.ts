/** Where the keyboard was, told so that the place is found again on a screen drawn anew. */
export interface FocusPlace {
  readonly tag: string
  /** What it is called, and which of those called so it is. */
  readonly name: string
  readonly nth: number
  /** The cursor and the selection, in a field. */
  readonly start: number | null
  readonly end: number | null
}

type TextControl = HTMLInputElement | HTMLTextAreaElement

const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** What an element is called: its label, else the beginning of its text. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const labels = isTextControl(element) ? (element.labels?.[0]?.textContent ?? '') : ''
  return (labels || element.textContent).trim().slice(0, 120)
}

const findAlike = (root: ParentNode, tag: string, name: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(tag)].filter((element) => nameOf(element) === name)

/** Where the focus is within a part of the page; null when it is elsewhere. */
export function focusPlaceIn(root: HTMLElement): FocusPlace | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || !root.contains(element)) return null
  const tag = element.tagName.toLowerCase()
  const name = nameOf(element)
  const nth = findAlike(root, tag, name).indexOf(element)
  // Fields for dates and numbers have no cursor to ask for.
  const field = isTextControl(element) ? element : null
  return {
    tag,
    name,
    nth,
    start: field?.selectionStart ?? null,
    end: field?.selectionEnd ?? null,
  }
}

/** The same for a text field only: what other elements are called may be anything they show. */
export function fieldPlaceIn(root: HTMLElement): FocusPlace | null {
  const field = document.activeElement
  return field !== null && isTextControl(field) && field.type !== 'password'
    ? focusPlaceIn(root)
    : null
}

/** Puts the focus, the cursor and the selection back; false when the place is gone. */
export function focusAgain(root: HTMLElement, place: FocusPlace): boolean {
  const found = findAlike(root, place.tag, place.name)
  const element = found[place.nth] ?? found[0]
  if (element === undefined) return false
  element.focus()
  if (isTextControl(element) && place.start !== null)
    element.setSelectionRange(place.start, place.end)
  return true
}
