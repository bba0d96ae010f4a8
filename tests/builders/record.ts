import { applyChanges } from '../../shared/kernel/compartment'
import { shippedNotice } from '../../shared/meeting/signInNotice'
import type { TemplateItem } from '../../shared/meeting/tables'
import { encodeSeries } from '../../shared/openData/series'
import type { Initiator } from '../../shared/openData/tables'
import { emptyRecord, put, type SharedRecord } from '../../shared/record/record'
import { type Rows, type TableName, tables } from '../../shared/record/tables'
import { noReach, onlyNamed } from '../../shared/workgroup/usualReach'
import {
  byPhone,
  discussedItem,
  heldMeeting,
  idOf,
  minutesAfterTen,
  nothingSaid,
  policeCalls,
  tenOClock,
  usualVisit,
  workgroup,
} from './recordDefaults'

/**
 * Builds a shared record the way a person would tell it:
 *
 *     aRecord().withNeighborhoods('Heron Flats').withMeeting({ date: '2026-03-03' })
 *       .withItem({ title: 'Bus shelter' }).withDecision('Ask for two lights.').build()
 *
 * Concerns, decisions, actions and arrivals belong to the latest meeting, and to its latest item,
 * unless the row says otherwise. Every row is checked against its table, so a builder can't make
 * what the store would refuse.
 */
export const aRecord = (): RecordBuilder => new RecordBuilder()

export class RecordBuilder {
  private readonly record: SharedRecord = emptyRecord()
  private count = 0
  private meetingId = ''
  private itemId: string | null = null

  constructor() {
    this.add('workgroup', workgroup)
  }

  /** Any row of any table, as it stands. */
  add<T extends TableName>(table: T, row: Rows[T]): this {
    tables[table].parse(row)
    applyChanges(this.record, [put(table, row)])
    return this
  }

  withWorkgroup(row: Partial<Rows['workgroup']>): this {
    return this.add('workgroup', { ...workgroup, ...row })
  }

  withNeighborhoods(...names: string[]): this {
    for (const name of names)
      this.add('neighborhood', {
        id: idOf(name),
        name,
        ...onlyNamed,
        position: this.next(),
        retired: false,
      })
    return this
  }

  withGroup(
    name: string,
    neighborhood: string | null,
    row: Partial<Rows['communityGroup']> = {},
  ): this {
    const neighborhoodId = neighborhood === null ? null : idOf(neighborhood)
    return this.add('communityGroup', {
      id: idOf(name),
      name,
      neighborhoodId,
      representativeIds: [],
      ...noReach,
      position: this.next(),
      retired: false,
      ...row,
    })
  }

  /** A visit at which something was both heard and told. */
  withVisit(neighborhood: string, row: Partial<Rows['visit']> = {}): this {
    return this.add('visit', {
      id: `visit-${this.next()}`,
      neighborhoodId: idOf(neighborhood),
      ...usualVisit,
      ...row,
    })
  }

  withMember(name: string, row: Partial<Rows['member']> = {}): this {
    return this.add('member', {
      id: idOf(name),
      name,
      organization: '',
      email: '',
      role: 'other',
      neighborhoodIds: [],
      recipientCategory: '',
      position: this.next(),
      retired: false,
      ...row,
    })
  }

  /** A meeting that has been held; what follows belongs to it. */
  withMeeting(row: Partial<Rows['meeting']> = {}): this {
    const meeting: Rows['meeting'] = {
      id: `meeting-${row.date ?? '2026-03-03'}`,
      ...heldMeeting,
      ...row,
    }
    this.meetingId = meeting.id
    this.itemId = null
    return this.add('meeting', meeting)
  }

  /** An agenda item, discussed and done; what follows belongs to it. */
  withItem(row: Partial<Rows['agendaItem']> & { title: string }): this {
    const item: Rows['agendaItem'] = {
      id: `item-${this.next()}`,
      meetingId: this.meetingId,
      position: this.count,
      ...discussedItem,
      ...row,
    }
    this.itemId = item.id
    return this.add('agendaItem', item)
  }

  withHeardStatement(
    neighborhood: string,
    wording: string,
    row: Partial<Rows['heardStatement']> = {},
  ): this {
    const place = { neighborhoodId: idOf(neighborhood), source: '', concernId: null }
    return this.add('heardStatement', { ...this.told('concern'), ...place, wording, ...row })
  }

  /** A concern that came in by phone, its first step, and what else is said of it. */
  withConcern(neighborhood: string, wording: string, row: Partial<Rows['concern']> = {}): this {
    const { id, recordedAt } = this.told('raised')
    const raised: Rows['concern'] = {
      id,
      ...byPhone,
      neighborhoodId: idOf(neighborhood),
      wording,
      recordedAt,
      changedAt: recordedAt,
      ...row,
    }
    const step = { concernId: id, status: raised.status, reason: '', meetingId: null, recordedAt }
    this.add('concern', raised)
    return this.add('concernStep', { id: `${id}-step`, kind: 'update', ...step })
  }

  /** That the latest meeting's report-back to a neighborhood was told. */
  withReportBackGiven(neighborhood: string, row: Partial<Rows['reportBackGiven']> = {}): this {
    const { id, meetingId, recordedAt } = this.told('given')
    return this.add('reportBackGiven', {
      id,
      meetingId,
      audienceId: idOf(neighborhood),
      groupId: null,
      recordedAt,
      reportedOn: '2026-03-05',
      how: 'paper',
      language: '',
      to: 'The residents’ group',
      versionId: null,
      ...row,
    })
  }

  /** A version of the latest meeting's report-back, or with null of its minutes, with a key of its own. */
  withVersion(neighborhood: string | null, row: Partial<Rows['documentVersion']> = {}): this {
    const { id, meetingId, recordedAt: frozenAt } = this.told('version')
    this.add('documentKey', { id: row.id ?? id, key: 'A'.repeat(44) })
    return this.add('documentVersion', {
      id,
      meetingId,
      audienceId: neighborhood && idOf(neighborhood),
      number: 1,
      document: neighborhood === null ? 'minutes' : 'report-back',
      language: 'en-US',
      digest: '0'.repeat(64),
      textDigest: '0'.repeat(64),
      fileName: 'report-back.pdf',
      frozenAt,
      ...row,
    })
  }

  /** The meeting's minutes were approved or amended. */
  withMinutesStep(row: Partial<Rows['minutesStep']> = {}): this {
    const { id, meetingId, recordedAt } = this.told('step')
    return this.add('minutesStep', {
      id,
      meetingId,
      kind: 'approved',
      versionId: 'minutes-1',
      atMeetingId: null,
      day: '2026-03-17',
      reason: '',
      recordedBy: 'Odile Marsh',
      recordedAt,
      ...row,
    })
  }

  /** A second person read that version. */
  withReview(versionId: string, neighborhood: string, row: Partial<Rows['review']> = {}): this {
    const { id, meetingId, recordedAt } = this.told('review')
    return this.add('review', {
      id,
      meetingId,
      audienceId: idOf(neighborhood),
      versionId,
      verdict: 'approved',
      writtenBy: 'Bram Okafor',
      reviewedBy: 'Odile Marsh',
      note: '',
      recordedAt,
      ...row,
    })
  }

  /** The neighborhood was told about that concern. */
  withConcernReportBack(concernId: string, row: Partial<Rows['concernReportBack']> = {}): this {
    const { id, recordedAt } = this.told('report-back')
    return this.add('concernReportBack', {
      id,
      concernId,
      reportedOn: '2026-03-05',
      how: 'visit',
      language: '',
      recordedAt,
      to: 'The residents’ group',
      ...row,
    })
  }

  withDecision(wording: string, row: Partial<Rows['decision']> = {}): this {
    const told = this.told('decision')
    return this.add('decision', {
      ...told,
      wording,
      rationale: '',
      dissent: '',
      ...nothingSaid,
      ...row,
    })
  }

  withAction(wording: string, row: Partial<Rows['actionItem']> = {}): this {
    const { owner = 'Odile Marsh', due = '' } = row
    return this.add('actionItem', {
      ...this.told('action'),
      wording,
      owner,
      helpers: [],
      due,
      givenOwner: owner,
      givenDue: due,
      status: 'open',
      obstacle: '',
      neighborhoodIds: [],
      givenReason: '',
      needs: [],
      ...row,
    })
  }

  /** Outreach hours, so many a week, as one of the site's capacity. */
  withCapacity(name: string, row: Partial<Rows['capacity']> = {}): this {
    return this.add('capacity', {
      id: idOf(name),
      name,
      unit: 'hours',
      per: 'week',
      amount: 12,
      statedBy: 'Harbor Case Management',
      statedOn: '2026-03-01',
      whyNoMore: '',
      position: this.next(),
      off: false,
      ...row,
    })
  }

  /**
   * A file of police calls about one neighborhood, from January 2026 on: so many each month, begun
   * by the community unless said otherwise. `row` is about the import; its source is `calls`.
   */
  withData(
    neighborhood: string,
    counts: readonly number[],
    row: Partial<Rows['dataImport']> = {},
    initiator: Initiator = 'community',
  ): this {
    const n = this.next()
    const id = `import-${n}`
    const place = neighborhood.toUpperCase()
    this.add('dataSource', policeCalls)
    this.add('dataImport', {
      id,
      sourceId: 'calls',
      downloadedOn: '2026-03-02',
      from: 202_601,
      to: 202_600 + counts.length,
      categories: ['Noise'],
      leftOut: [],
      rowsRead: counts.reduce((sum, count) => sum + count, 0),
      importedAt: minutesAfterTen(n),
      ...row,
    })
    this.add('dataCount', {
      id: `count-${n}`,
      importId: row.id ?? id,
      place,
      series: encodeSeries([{ category: 0, initiator, first: 0, counts }]),
    })
    return this.add('dataPlace', {
      id: `place-${idOf(neighborhood)}`,
      sourceId: 'calls',
      place,
      neighborhoodId: idOf(neighborhood),
    })
  }

  /** Figures before the latest item, of some neighborhoods. */
  withComparison(neighborhoods: readonly string[], reason = ''): this {
    const n = this.next()
    const of = { meetingId: this.meetingId, itemId: this.itemId ?? 'item', changedAt: tenOClock }
    this.add('comparison', {
      id: `comparison-${n}`,
      ...of,
      from: '2026-01',
      to: '2026-03',
      sourceId: 'calls',
      category: '',
      title: 'Police calls',
      publisher: 'Larkmoor Police',
      caveat: 'Blocks only.',
      downloadedOn: '2026-03-02',
    })
    for (const name of neighborhoods)
      this.add('comparisonPlace', {
        id: `comparison-${n}-${idOf(name)}`,
        comparisonId: `comparison-${n}`,
        ...of,
        neighborhoodId: idOf(name),
        calls: 12,
        perThousand: 3,
        heard: 2,
        reason,
      })
    return this
  }

  withUpdate(
    actionId: string,
    status: Rows['actionItem']['status'],
    obstacle = '',
    moved: Partial<Pick<Rows['actionItem'], 'owner' | 'due'>> = {},
  ): this {
    const action = this.record.actionItem.get(actionId)
    if (action === undefined) throw new Error(`no action ${actionId} to update`)
    const { id, meetingId, recordedAt } = this.told('update')
    const { owner, due } = { ...action, ...moved }
    const left = { status, obstacle, owner, due }
    this.add('actionUpdate', { id, actionId, meetingId, ...left, recordedAt })
    return this.add('actionItem', { ...action, ...left })
  }

  /** Someone agrees to the confidentiality text, as it is worded when Candor comes. */
  withAcknowledgement(name: string, row: Partial<Rows['acknowledgement']> = {}): this {
    return this.add('acknowledgement', {
      id: `acknowledgement-${this.next()}`,
      meetingId: this.meetingId,
      memberId: idOf(name),
      textVersion: shippedNotice.version,
      how: 'screen',
      recordedAt: tenOClock,
      ...row,
    })
  }

  withArrival(name: string, row: Partial<Rows['attendance']> = {}): this {
    return this.add('attendance', {
      id: `attendance-${this.next()}`,
      meetingId: this.meetingId,
      memberId: idOf(name),
      timeIn: tenOClock,
      timeOut: null,
      presence: 'room',
      aloneAt: null,
      ...row,
    })
  }

  withReportBack(neighborhood: string, row: Partial<Rows['reportBack']>): this {
    const drafted = { asked: null, said: null, did: null, obstacles: null, cannotYet: null }
    const { id, meetingId, recordedAt: editedAt } = this.told('report-back')
    const about = {
      id,
      meetingId,
      audienceId: idOf(neighborhood),
      sinceMeetingId: null,
      carrier: '',
    }
    return this.add('reportBack', { ...about, ...drafted, next: null, editedAt, ...row })
  }

  /** Minutes the latest item has borrowed from another. */
  withLoan(fromItemId: string, minutes: number): this {
    const { id, meetingId, itemId, recordedAt } = this.told('loan')
    const toItemId = itemId ?? ''
    return this.add('loan', { id, meetingId, fromItemId, toItemId, minutes, recordedAt })
  }

  withTemplate(
    name: string,
    ...items: readonly (Partial<TemplateItem> & { title: string })[]
  ): this {
    const item = { part: 'A', purpose: 'discuss', presenter: '', minutes: 10 } as const
    return this.add('template', {
      id: idOf(name),
      name,
      items: items.map((row) => ({ ...item, neighborhoodIds: [], ...row })),
      position: this.next(),
    })
  }

  build(): SharedRecord {
    return this.record
  }

  private next(): number {
    this.count += 1
    return this.count
  }

  private told(
    kind: string,
  ): Pick<Rows['decision'], 'id' | 'meetingId' | 'itemId' | 'recordedAt' | 'changedAt'> {
    const n = this.next()
    const { meetingId, itemId } = this
    const recordedAt = minutesAfterTen(n)
    return { id: `${kind}-${n}`, meetingId, itemId, recordedAt, changedAt: recordedAt }
  }
}
