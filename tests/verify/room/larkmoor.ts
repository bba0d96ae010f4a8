import { applyChanges } from '../../../shared/kernel/compartment'
import { project } from '../../../shared/projector/projectRecord'
import type { Slide } from '../../../shared/projector/slides'
import type { ProjectorContent } from '../../../shared/projector/view'
import { put, type SharedRecord } from '../../../shared/record/record'
import { aRecord } from '../../builders/record'
import { idOf, nothingSaid } from '../../builders/recordDefaults'

/** Stands in every field which no room may see, so that it is found wherever it gets out. */
export const marker = 'NOT-FOR-THE-ROOM'

export const meetingId = 'meeting-2026-03-03'

/** A running meeting with something in every public table, and markers in all that isn't public. */
export function larkmoor(): SharedRecord {
  return aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withMember('R. Adeyo', { neighborhoodIds: [idOf('Heron Flats')] })
    .withMeeting({ phase: 'part A', endedAt: null })
    .withArrival('R. Adeyo')
    .withItem({ id: 'shelter', title: 'Heron Flats bus shelter', notes: marker, status: 'running' })
    .withHeardStatement('Heron Flats', 'The light has been out since August.')
    .withDecision('Ask for a new light', {
      id: 'light',
      dissent: marker,
      stances: [{ organization: marker, stance: 'agrees', why: marker }],
    })
    .withAction('Write to the transit agency', { owner: 'R. Adeyo' })
    .withItem({ id: 'park', title: 'Saltworks play park', statusReason: marker, status: 'planned' })
    .withItem({ id: 'care', title: marker, part: 'B', notes: marker, presenter: marker })
    .withDecision(marker, { id: 'hidden', rationale: marker })
    .withAction(marker, { owner: marker, obstacle: marker })
    .build()
}

/** Every slide a facilitator could ask for, and some nobody should. */
export const slides: readonly Slide[] = [
  { kind: 'welcome' },
  { kind: 'past actions' },
  { kind: 'voice' },
  { kind: 'item', itemId: 'shelter' },
  { kind: 'item', itemId: 'park' },
  { kind: 'item', itemId: 'care' },
  { kind: 'item', itemId: 'never was' },
  { kind: 'decision', decisionId: 'light' },
  { kind: 'decision', decisionId: 'hidden' },
  { kind: 'read-back' },
  { kind: 'closing' },
  { kind: 'parking lot' },
  { kind: 'agenda' },
  { kind: 'sign-in' },
  { kind: 'report-back', audienceId: 'heron-flats', section: 'did' },
  { kind: 'report-back', audienceId: 'never was', section: 'did' },
  { kind: 'comparison', itemId: null },
  { kind: 'comparison', itemId: 'never was' },
  { kind: 'break', until: 1 },
]

/** What a slide shows of a record. */
export const showSlide = (record: SharedRecord, slide: Slide): ProjectorContent =>
  project(record, meetingId, slide)

/** Moves the park to Part B, or back; whatever was shown of it must go from the projector by itself. */
export function turnThePark(record: SharedRecord): void {
  const park = record.agendaItem.get('park')
  if (park === undefined) return
  const toB = park.part === 'A'
  const row = { ...park, part: toB ? ('B' as const) : ('A' as const) }
  applyChanges(record, [put('agendaItem', { ...row, title: toB ? marker : 'Saltworks play park' })])
}

/** Records another decision, in the open or in Part B. */
export function decide(record: SharedRecord, n: number): void {
  const open = n % 2 === 0
  applyChanges(record, [
    put('decision', {
      id: `decision-${n}`,
      meetingId,
      itemId: open ? 'shelter' : 'care',
      rationale: '',
      wording: open ? `Visit on ${n} evenings` : marker,
      dissent: marker,
      ...nothingSaid,
      stances: [{ organization: marker, stance: 'objects', why: marker }],
      recordedAt: n,
      changedAt: n,
    }),
  ])
}
