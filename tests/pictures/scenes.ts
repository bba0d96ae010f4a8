import { project } from '../../shared/projector/projectRecord'
import type { Slide } from '../../shared/projector/slides'
import { firstPage, type ProjectorView } from '../../shared/projector/view'
import { aRecord, type RecordBuilder } from '../builders/record'
import { idOf, minutesAfterTen } from '../builders/recordDefaults'

/** When every picture is taken: 38 minutes into the meeting. */
export const pictureTime = minutesAfterTen(38)

const meetingId = 'meeting-2026-03-03'

const people: readonly (readonly [name: string, organization: string, ...places: string[]])[] = [
  ['Odile Marsh', 'Project management'],
  ['Bram Okafor', 'Tern Street Library'],
  ['R. Adeyo', 'Heron Flats residents’ group', 'Heron Flats'],
  ['Sgt. Lena Voss', 'Larkmoor Police'],
  ['Ines Calloway', 'Tern Street Library', 'Tern Street'],
]

function larkmoor(): RecordBuilder {
  const record = aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry')
    .withMeeting({ id: 'before', date: '2026-02-17', endedAt: 1 })
    .withItem({ title: 'Saltworks play park', neighborhoodIds: ['saltworks'] })
    .withAction('Walk the Saltworks play park', {
      id: 'walk',
      owner: 'Ines Calloway',
      due: '2026-02-27',
    })
    .withAction('Ask Parks for a sharps bin', {
      id: 'bin',
      owner: 'Sgt. Lena Voss',
      due: '2026-02-27',
    })
    .withMeeting({ phase: 'part A', endedAt: null })
  for (const [name, organization, ...places] of people)
    record.withMember(name, { organization, neighborhoodIds: places.map(idOf) }).withArrival(name)
  return record
    .withUpdate('walk', 'done')
    .withUpdate('bin', 'not done', 'Parks has no money for bins until April')
    .withItem({ title: 'Benches outside Tern Street Library', neighborhoodIds: ['tern-street'] })
    .withItem({
      id: 'shelter',
      title: 'Heron Flats bus shelter: concerns at night',
      purpose: 'decide',
      presenter: 'R. Adeyo',
      minutes: 15,
      neighborhoodIds: ['heron-flats'],
      status: 'running',
      usedMs: 0,
      startedAt: minutesAfterTen(30),
    })
    .withHeardStatement(
      'Heron Flats',
      'The light has been out since August, and people wait in the dark.',
      {
        source: 'Heron Flats residents’ group',
      },
    )
    .withDecision('Outreach visits the shelter Tuesday and Friday evenings until the end of May', {
      id: 'evenings',
      rationale: 'Those are the evenings the neighborhood named',
    })
    .withAction('Ask the transit agency to repair the light', {
      owner: 'Sgt. Lena Voss',
      due: '2026-03-13',
      neighborhoodIds: ['heron-flats'],
    })
    .withItem({ title: 'Saltworks play park: what we tried', status: 'planned', usedMs: 0 })
    .withItem({ title: 'Where to hold office hours', status: 'parked', usedMs: 0 })
    .withItem({ id: 'care', title: 'Care coordination', part: 'B', status: 'planned', usedMs: 0 })
}

/** One of each kind; a kind that is added is asked for its picture. Charts are drawn (`comparisonScenes.ts`). */
const slides: { readonly [K in Exclude<Slide['kind'], 'comparison'>]: Slide & { kind: K } } = {
  welcome: { kind: 'welcome' },
  'past actions': { kind: 'past actions' },
  voice: { kind: 'voice' },
  item: { kind: 'item', itemId: 'shelter' },
  decision: { kind: 'decision', decisionId: 'evenings' },
  'read-back': { kind: 'read-back' },
  closing: { kind: 'closing' },
  'parking lot': { kind: 'parking lot' },
  agenda: { kind: 'agenda' },
  'sign-in': { kind: 'sign-in' },
  'report-back': { kind: 'report-back', audienceId: 'heron-flats', section: 'did' },
  break: { kind: 'break', until: minutesAfterTen(45) },
}

/** A view of each kind, as the record gives it, and the item once more for a large room. */
export function scenes(): (readonly [name: string, view: ProjectorView])[] {
  const record = larkmoor().build()
  const views = Object.entries(slides).map(([name, slide]) => {
    const view: ProjectorView = {
      id: name,
      size: 1,
      theme: 'system',
      content: project(record, meetingId, slide),
      at: firstPage,
    }
    return [name, view] as const
  })
  const large = views.filter(([name]) => name === 'item' || name === 'agenda')
  return [
    ...views,
    ...large.map(([name, view]) => [`${name} large`, { ...view, size: 1.5 }] as const),
    ['blank', { id: 'blank', size: 1, theme: 'system', content: { kind: 'blank' }, at: firstPage }],
  ]
}
