import { useContext, useEffect, useState } from 'react'
import type { Draft } from '../../../../shared/meeting/tables'
import { z } from '../../../../shared/kernel/zod'
import { Later } from '../../../ui/deferredSave'
import { type Guard, GuardContext, newPlace } from '../../../ui/nameGuard/nameGuardContext'
import type { Turn } from '../../client/handoverContext'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'

/** Half-typed entries of one of the two, by place; each change is on disk within a second. */
export class KeptDrafts extends Map<string, unknown> {
  private readonly waiting = new Map<string, Later<string>>()

  constructor(
    before: readonly (readonly [string, unknown])[],
    private readonly keep: (place: string, entry: string) => void,
  ) {
    super()
    for (const [place, entry] of before) super.set(place, entry)
  }

  override set(place: string, entry: unknown): this {
    this.later(place).put(JSON.stringify(entry))
    return super.set(place, entry)
  }

  override delete(place: string): boolean {
    const later = this.later(place)
    later.put('')
    // What was sent must not come back after a sudden end.
    later.flush()
    return super.delete(place)
  }

  /** Sends everything that still waits. */
  flush(): void {
    for (const later of this.waiting.values()) later.flush()
  }

  private later(place: string): Later<string> {
    const known = this.waiting.get(place) ?? new Later<string>((entry) => this.keep(place, entry))
    this.waiting.set(place, known)
    return known
  }
}

const LeftEntries = z.array(z.tuple([z.string(), z.unknown()]))
/** Half-typed entries as the page before told them. */
const LeftDrafts = z.strictObject({ facilitator: LeftEntries, 'note-taker': LeftEntries })

/** The half-typed entries of both at the laptop, as they were left, and kept from now on. */
export function useKeptDrafts(): { readonly [T in Turn]: Map<string, unknown> } {
  const drafts = useRecordPart((record) => [...record.draft.values()])
  const { id: meetingId } = useMeeting()
  const dispatch = useDispatch()
  const guard = useContext(GuardContext)
  const { memory } = useClient()
  const [kept] = useState(() => {
    const latest = new Map<string, string>()
    // What was flagged is on no disk.
    const left = LeftDrafts.safeParse(memory.of('drafts')).data
    const of = (turn: Turn): KeptDrafts =>
      new KeptDrafts(left?.[turn] ?? entriesOf(drafts, turn), (where, entry) => {
        const place = `${turn} ${where}`
        latest.set(place, entry)
        void whenClear(guard, where, entry, () => {
          // What was sent while it was looked at must not come back.
          if (latest.get(place) !== entry) return
          void dispatch({ type: 'draft.keep', meetingId, place, entry })
        })
      })
    return { facilitator: of('facilitator'), 'note-taker': of('note-taker') }
  })
  useEffect(
    () =>
      memory.keep('drafts', () => ({
        facilitator: [...kept.facilitator],
        'note-taker': [...kept['note-taker']],
      })),
    [memory, kept],
  )
  useEffect(() => {
    const flush = (): void => Object.values(kept).forEach((each) => each.flush())
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [kept])
  return kept
}

/** The table a half-typed entry will be a row of, by the first word of its place. */
const tableOf: Readonly<Record<string, string>> = {
  capture: 'heardStatement',
  heard: 'heardStatement',
  decision: 'decision',
  action: 'actionItem',
}

/** What is half-typed is in the shared record as well: nothing flagged gets there. */
export async function whenClear(
  guard: Guard | null,
  place: string,
  entry: string,
  keep: () => void,
): Promise<void> {
  if (guard === null || entry === '') return keep()
  const [what = '', of = ''] = place.split(' ')
  const texts = textsIn(JSON.parse(entry)).map(
    ([field, text]) => [newPlace(tableOf[what] ?? what, of, field), text] as const,
  )
  if (texts.every(([at, text]) => guard.known(at, text)?.length === 0)) return keep()
  for (const [at, text] of texts) if ((await guard.look(at, text)).length > 0) return
  keep()
}

/** The texts of an entry by their field; one that is only a text is a wording. */
function textsIn(entry: unknown): (readonly [string, string])[] {
  if (typeof entry === 'string') return [['wording', entry]]
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).flatMap(([field, text]) =>
    typeof text === 'string' ? [[field, text] as const] : [],
  )
}

function entriesOf(drafts: readonly Draft[], turn: Turn): (readonly [string, unknown])[] {
  return drafts
    .filter((row) => row.place.startsWith(`${turn} `))
    .flatMap((row) => {
      try {
        return [[row.place.slice(turn.length + 1), JSON.parse(row.entry) as unknown] as const]
      } catch {
        return []
      }
    })
}
