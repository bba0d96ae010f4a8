import { Charts } from '../../electron/comparison/chartCache'
import { project } from '../../shared/projector/projectRecord'
import { firstPage, type ProjectorView } from '../../shared/projector/view'
import { aRecord, type RecordBuilder } from '../builders/record'
import { idOf } from '../builders/recordDefaults'

/* Calls and concerns, side by side on the projector: of an item with reasons, and of many neighborhoods. */

const meetingId = 'meeting-2026-03-03'
const names = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise']
/** More than a room can take in. */
const others = ['Gull Point', 'The Lower Ropewalk beyond the Old Cannery']

/** Calls from April 2025 on, of all but one neighborhood; three months were never published. */
function larkmoor(): RecordBuilder {
  const record = aRecord().withNeighborhoods(...names, ...others)
  const early = { id: 'early', from: 202_504, to: 202_507, downloadedOn: '2026-03-02' }
  for (const [at, name] of names.slice(0, 5).entries()) {
    const calls = (month: number): number => 40 + at * 35 + ((month * 7 + at * 3) % 23)
    const counts = (from: number, to: number): number[] =>
      Array.from({ length: to - from }, (_, month) => calls(from + month))
    record.withData(name, counts(0, 4), early)
    record.withData(name, counts(7, 12), { id: 'late', from: 202_511, to: 202_603 })
  }
  for (const [at, name] of names.entries())
    for (let month = at; month < 12; month += 3)
      record.withConcern(name, 'The light is out.', {
        receivedOn: new Date(Date.UTC(2025, 3 + month, 12)).toISOString().slice(0, 10),
      })
  return record
    .withMeeting({ phase: 'part A', endedAt: null })
    .withItem({
      id: 'where',
      title: 'Where do we concentrate until June?',
      purpose: 'decide',
      neighborhoodIds: [idOf('Millrace'), idOf('Old Quarry')],
    })
    .withComparison(
      ['Millrace', 'Old Quarry'],
      'Few call from here: nobody came when they did, and the path is dark.',
    )
    .withItem({
      id: 'many',
      title: 'Where do we concentrate, and what can we not do yet, until June?',
      purpose: 'decide',
    })
    .withComparison(
      [...names, ...others],
      'Few call from here: nobody came when they did, the path is dark, and the bus stops early. '.repeat(
        2,
      ),
    )
}

/** The views, with their pictures drawn. */
export async function comparisonScenes(): Promise<
  (readonly [name: string, view: ProjectorView])[]
> {
  const record = larkmoor().build()
  const charts = new Charts(() => undefined)
  const view = (id: string, itemId: string | null): readonly [string, ProjectorView] => {
    const content = project(record, meetingId, { kind: 'comparison', itemId }, charts.now)
    return [id, { id, size: 1, theme: 'system', content, at: firstPage }]
  }
  const all = () => [
    view('comparison of an item', 'where'),
    view('comparison', null),
    view('comparison of many', 'many'),
  ]
  // The first time none is drawn; what was asked for is, by then.
  while (JSON.stringify(all()).includes('"picture":null')) await new Promise(setImmediate)
  return all()
}
