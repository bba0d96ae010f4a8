import { createContext, useContext, useEffect, useMemo, useRef } from 'react'
import { GuardContext, storedPlace, type Guard } from './nameGuardContext'

/** A field of a form, as the form asks it before anything is sent. */
interface HeldField {
  readonly place: string
  /** What was typed in it; empty when nothing was. */
  readonly text: () => string
  readonly focus: () => void
}

/** A field that holds its form back while its text is longer than can be kept. */
interface LimitedField {
  readonly isOver: () => boolean
  readonly focus: () => void
}

/** The answer to what a form sent: whether it was taken, and what came of it, the id of what was made. */
interface Sent {
  readonly ok: boolean
  readonly value?: unknown
}

/** Holds what a form sends for as long as something typed in one of its fields is flagged, or too long. */
export interface Hold {
  /** A field joins the form; returns how it leaves. */
  add(field: HeldField): () => void
  /** A field whose text can be too long joins the form; returns how it leaves. */
  limit(field: LimitedField): () => void
  /** A field that shows what is refused of it joins the form under its name; returns how it leaves. */
  show(name: string): () => void
  /** Whether a field of that name is there to show what is refused of it. */
  shows(name: string): boolean
  /**
   * Sends what is typed now, once nothing in it is flagged or too long: at once when that is known already.
   * Otherwise nothing is sent, and the focus goes to the field that is flagged; null then. The same
   * once more while it is still being sent is a double press: it is sent once, and null the second
   * time. `said` is what is sent besides what is typed in guarded fields, for telling that apart.
   */
  send<S extends Sent>(act: () => Promise<S>, said?: string): Promise<S | null>
}

/** The form a field stands in. */
export const HoldContext = createContext<Hold | null>(null)

type Typed = readonly { readonly field: HeldField; readonly text: string }[]

/** A hold for the fields below its `HoldContext`. */
export function useHold(): Hold {
  const guard = useContext(GuardContext)
  return useMemo(() => new FormHold(guard), [guard])
}

class FormHold implements Hold {
  private readonly fields = new Set<HeldField>()
  private readonly limited = new Set<LimitedField>()
  private readonly shown = new Set<{ readonly name: string }>()
  /** What is being sent, by what was typed in each field. */
  private readonly underway = new Set<string>()

  constructor(private readonly guard: Guard | null) {}

  add(field: HeldField): () => void {
    this.fields.add(field)
    return () => this.fields.delete(field)
  }

  limit(field: LimitedField): () => void {
    this.limited.add(field)
    return () => this.limited.delete(field)
  }

  show(name: string): () => void {
    const field = { name }
    this.shown.add(field)
    return () => this.shown.delete(field)
  }

  shows(name: string): boolean {
    return [...this.shown].some((field) => field.name === name)
  }

  async send<S extends Sent>(act: () => Promise<S>, said = ''): Promise<S | null> {
    const over = [...this.limited].find((field) => field.isOver())
    if (over !== undefined) {
      over.focus()
      return null
    }
    const typed = [...this.fields].map((field) => ({ field, text: field.text() }))
    const same = JSON.stringify([said, typed.map(({ field, text }) => [field.place, text])])
    if (this.underway.has(same)) return null
    this.underway.add(same)
    try {
      return await this.sendOnce(typed, act)
    } finally {
      this.underway.delete(same)
    }
  }

  private sendOnce<S extends Sent>(typed: Typed, act: () => Promise<S>): Promise<S | null> {
    const { guard } = this
    if (guard === null || typed.every(({ field, text }) => isClear(guard, field, text)))
      return this.sendNow(typed, act)
    return this.lookFirst(guard, typed, act)
  }

  private async lookFirst<S extends Sent>(
    guard: Guard,
    typed: Typed,
    act: () => Promise<S>,
  ): Promise<S | null> {
    for (const { field, text } of typed)
      if ((await guard.look(field.place, text)).length > 0) {
        field.focus()
        return null
      }
    return this.sendNow(typed, act)
  }

  private async sendNow<S extends Sent>(typed: Typed, act: () => Promise<S>): Promise<S> {
    const sent = await act()
    if (sent.ok)
      for (const { field, text } of typed)
        void this.guard?.keep(field.place, text, storedPlace(field.place, idIn(sent.value)))
    return sent
  }
}

/** The id of what was made, where something was. */
const idIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null

const isClear = (guard: Guard, { place }: HeldField, text: string): boolean =>
  text === '' || guard.known(place, text)?.length === 0

/** Says to the form around it that whatever is refused of the field of that name is shown there. */
export function useShown(name: string | undefined): void {
  const hold = useContext(HoldContext)
  useEffect(() => (hold === null || name === undefined ? undefined : hold.show(name)), [hold, name])
}

/** Has a form wait while the text of a field is too long. */
export function useLimit(isOver: () => boolean, focus: () => void): void {
  const hold = useContext(HoldContext)
  const latest = useRef({ isOver, focus })
  useEffect(() => {
    latest.current = { isOver, focus }
  })
  useEffect(
    () =>
      hold?.limit({
        isOver: () => latest.current.isOver(),
        focus: () => latest.current.focus(),
      }),
    [hold],
  )
}

/** Joins a field to its form, if it stands in one. */
export function useHeld(place: string | null, value: string, focus: () => void): void {
  const hold = useContext(HoldContext)
  const before = useRef(value)
  const latest = useRef({ value, focus })
  useEffect(() => {
    latest.current = { value, focus }
  })
  useEffect(
    () =>
      hold === null || place === null
        ? undefined
        : hold.add({
            place,
            // What is stored already was looked at when it was typed.
            text: () =>
              isStored(place, latest.current.value, before.current) ? '' : latest.current.value,
            focus: () => latest.current.focus(),
          }),
    [hold, place],
  )
}

const isStored = (place: string, value: string, before: string): boolean =>
  value === before && !place.includes(' new:')
