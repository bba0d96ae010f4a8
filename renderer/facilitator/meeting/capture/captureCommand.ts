import type { CapturedLine } from '../../../../shared/actions/capture/readLine'
import type { FacilitatorCommand } from '../../../../shared/contracts/commands'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import type { SharedRecord } from '../../../../shared/record/record'
import { eitherOf } from '../../../ui/labels'
import { sourceOf } from '../../concerns/heardSource'
import { captureProblems as texts } from './texts'

/** Where a line is filed. */
export interface CaptureAt {
  readonly meetingId: string
  /** Null for what belongs to no item. */
  readonly item: AgendaItem | null
}

/** What keeps a line from being filed, in words; null for nothing. */
export function problemOf(line: CapturedLine, { item }: CaptureAt): string | null {
  const { kind, wording, ambiguous, people, places } = line
  if (kind === null) return texts.sayTheKind
  if (ambiguous !== null) return texts.whichOne(ambiguous.typed, eitherOf(ambiguous.names))
  if (wording === '') return texts.sayWhat
  if (kind === 'action' && people.length === 0) return texts.sayWho
  if (kind === 'heard' && places.length > 1) return texts.onePlace
  return kind === 'discussion' && item === null ? texts.atAnItem : null
}

/** The neighborhood something heard is of: the one that was named, else the item’s only one, else the whole town. */
export function heardPlace({ places }: CapturedLine, item: AgendaItem | null): string | null {
  const [named] = places
  if (named !== undefined) return named.id
  const [only, ...others] = item?.neighborhoodIds ?? []
  return others.length === 0 ? (only ?? null) : null
}

/** The neighborhoods an action is for: those that were named, else the item’s. */
export function placesOf({ places }: CapturedLine, item: AgendaItem | null): string[] {
  if (places.length === 0) return item?.neighborhoodIds ?? []
  return places.flatMap(({ id }) => id ?? [])
}

/** Who passed on what was heard: their group or organization, whoever said it. */
export function nameSource(
  line: CapturedLine,
  record: SharedRecord,
  item: AgendaItem | null,
): string {
  if (line.people.length > 0)
    return [
      ...new Set(
        line.people.map(({ name, known }) =>
          known === null || known.organization === '' ? name : known.organization,
        ),
      ),
    ].join(', ')
  const place = heardPlace(line, item)
  return item === null || place === null ? '' : sourceOf(record, item, place)
}

/** The command that files a line without a problem; null for what isn’t filed in the shared record. */
export function commandOf(
  line: CapturedLine,
  { meetingId, item }: CaptureAt,
  record: SharedRecord,
): FacilitatorCommand | null {
  const { kind, wording, people, due } = line
  const at = { meetingId, itemId: item?.id ?? null }
  const [first, ...others] = people.map(({ name }) => name)
  switch (kind) {
    case 'heard': {
      const source = nameSource(line, record, item)
      const fields = { neighborhoodId: heardPlace(line, item), wording, source }
      return { type: 'heardStatement.add', ...at, fields }
    }
    case 'decision':
      return { type: 'decision.add', ...at, fields: { wording, rationale: '', dissent: '' } }
    case 'action':
      return {
        type: 'action.add',
        ...at,
        fields: {
          wording,
          owner: first ?? '',
          helpers: others,
          due: due?.day ?? '',
          neighborhoodIds: placesOf(line, item),
        },
      }
    case 'discussion':
      return item === null ? null : { type: 'item.addNotes', id: item.id, notes: wording }
    case 'parking lot':
      return {
        type: 'item.parkThought',
        meetingId,
        fields: {
          title: wording,
          presenter: first ?? '',
          neighborhoodIds: line.places.flatMap(({ id }) => id ?? []),
        },
      }
    case 'private note':
    case null:
      return null
  }
}
