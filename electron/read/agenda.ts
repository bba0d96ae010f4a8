import { type AgendaReading, readAgenda } from '../../shared/meeting/agendaImport/readAgenda'
import type { PickedFile } from '../hosts/port'
import { readAgendaText } from '../meeting/readAgendaFile'
import type { Site } from './site'

/** An agenda as `npm run read -- agenda` prints it. */
export interface AgendaAnswer {
  readonly kind: 'agenda'
  readonly format: string
  readonly meeting: AgendaReading['meeting']
  readonly items: readonly {
    readonly line: number
    readonly title: string
    readonly minutes: number
    readonly minutesFrom: 'said' | 'clock' | 'assumed'
    readonly presenter: string | null
    readonly purpose: string
    readonly neighborhood: string | null
    readonly part: 'A' | 'B' | 'ask'
  }[]
  /** Lines that belong to the item at `ofLine`. */
  readonly details: readonly {
    readonly line: number
    readonly ofLine: number
    readonly text: string
  }[]
  readonly left: readonly { readonly line: number; readonly why: string }[]
  readonly problem: string | null
}

/** What Candor makes of an agenda in a file: text, a table, a page, an invitation or a mail. */
export async function readAgendaFile(file: PickedFile, site: Site): Promise<AgendaAnswer> {
  const picked = await readAgendaText(file)
  if (picked.kind !== 'text')
    return refuseAgenda(picked.kind === 'unreadable' ? picked.message : 'Nothing was picked.')
  const places = site.neighborhoods.map((name) => ({ id: name, name }))
  const people = site.members.map(({ name }) => name)
  return answerOf(readAgenda(picked.text, places, people))
}

const nothing: AgendaReading = {
  format: 'text',
  meeting: { date: null, start: null, place: null },
  read: [],
  skipped: [],
  notes: [],
  problem: null,
}

/** The answer for a file that can’t be read. */
export const refuseAgenda = (problem: string): AgendaAnswer => answerOf({ ...nothing, problem })

function answerOf({ format, meeting, read, skipped, problem }: AgendaReading): AgendaAnswer {
  return {
    kind: 'agenda',
    format,
    meeting,
    items: read.map(({ line, item, minutesFrom }) => ({
      line,
      title: item.title,
      minutes: item.minutes,
      minutesFrom,
      presenter: item.presenter === '' ? null : item.presenter,
      purpose: item.purpose,
      neighborhood: item.neighborhoodIds.length === 0 ? null : item.neighborhoodIds.join(', '),
      part: item.part,
    })),
    details: read.flatMap((one) =>
      one.details.map(({ line, text }) => ({ line, ofLine: one.line, text })),
    ),
    left: skipped.map(({ line, reason }) => ({ line, why: reason })),
    problem,
  }
}
