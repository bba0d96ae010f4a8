import type { Page } from 'playwright'

/** What must not change by typing, and what is in the fields. */
export interface Seen {
  /** The projector, the screens, the items and the attendance, as text to be compared. */
  readonly meeting: string
  /** The values of all text fields, in their order. */
  readonly fields: readonly string[]
  /** Which of them has the caret, and where; null when none has. */
  readonly caret: { readonly field: number; readonly at: number } | null
}

interface Told {
  readonly projector: {
    readonly slide: unknown
    readonly mode: unknown
    readonly window: unknown
    readonly size: unknown
    readonly displays: unknown
  }
  readonly open: {
    readonly record: {
      readonly attendance: readonly { readonly memberId: string; readonly timeOut: unknown }[]
      readonly agendaItem: readonly {
        readonly id: string
        readonly status: string
        readonly parkedAtTable: boolean
      }[]
      readonly meeting: readonly { readonly id: string; readonly phase: string }[]
    }
  } | null
}

interface Asked {
  candor: { query(query: unknown): Promise<{ readonly value?: { readonly whole: Told } }> }
}

/** What there is to see now. */
export const readSeen = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const { candor } = window as unknown as Asked
    const told = (await candor.query({ type: 'app.snapshot' })).value?.whole
    const { slide, mode, window: state, size, displays } = told?.projector ?? {}
    const record = told?.open?.record
    const all = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input:not([type]), input[type="text"], input[type="search"]',
      ),
    ]
    const field = all.findIndex((one) => one === document.activeElement)
    return {
      meeting: JSON.stringify([
        [slide, mode, state, size, displays],
        record?.attendance.map(({ memberId, timeOut }) => [memberId, timeOut !== null]),
        // What the line parks was asked for, and is no item of the meeting.
        record?.agendaItem
          .filter(({ parkedAtTable }) => !parkedAtTable)
          .map(({ id, status }) => [id, status]),
        record?.meeting.map(({ id, phase }) => [id, phase]),
      ]),
      fields: all.map((one) => one.value),
      caret: field === -1 ? null : { field, at: all[field]?.selectionStart ?? 0 },
    }
  })

/** What a sentence did to the fields besides standing where the caret was; empty for nothing. */
export function changedWords(before: Seen, after: Seen, sentence: string): string {
  // A field that came or went took or gave its words with it; that is looked at by its own test.
  if (before.fields.length !== after.fields.length) return ''
  const changed = before.fields.flatMap((value, n) => (value === after.fields[n] ? [] : [n]))
  const others = changed.filter((n) => n !== before.caret?.field)
  if (others.length > 0) return 'another field changed'
  if (before.caret === null || changed.length === 0) return ''
  const { field, at } = before.caret
  const value = before.fields[field] ?? ''
  const expected = value.slice(0, at) + sentence + value.slice(at)
  return after.fields[field] === expected || after.fields[field] === sentence
    ? ''
    : 'the words stand otherwise than they were typed'
}
