import fc from 'fast-check'
import { intakeFields } from '../../shared/concerns/importSourceTable'
import {
  calledAnswers,
  concernChannels,
  concernStatuses,
  concernStepKinds,
} from '../../shared/concerns/tables'
import { applyChanges } from '../../shared/kernel/compartment'
import {
  atLaptop,
  itemStatuses,
  meetingPhases,
  participantCountKinds,
  parts,
  presences,
  purposes,
  waysToAcknowledge,
} from '../../shared/meeting/tables'
import { emptyRecord, put, type SharedRecord } from '../../shared/record/record'
import { type Rows, type TableName, tableNames } from '../../shared/record/tables'
import { reportBackWays } from '../../shared/workgroup/places'
import { memberRoles } from '../../shared/workgroup/tables'
import { anyActions } from './anyActions'
import {
  date,
  entry,
  anyText,
  id,
  instant,
  line,
  maybe,
  places,
  position,
  time,
} from './anyColumns'
import { anyData } from './anyData'
import { anyDecision } from './anyDecision'
import { anyReportBacks } from './anyReportBacks'

/* Random rows of every table: any text a schema allows, references among a few ids. */

/** What an item is planned as, on an agenda or in a template. */
const anyPlanned = () => ({
  part: fc.constantFrom(...parts),
  title: anyText(),
  purpose: fc.constantFrom(...purposes),
  presenter: line(),
  minutes: fc.integer({ min: 1, max: 600 }),
  neighborhoodIds: places(),
})

const reach = () => ({
  contactName: line(),
  contactDetails: line(),
  reportBackBy: maybe(fc.constantFrom(...reportBackWays)),
  language: line(),
  reportWeeks: maybe(fc.integer({ min: 1, max: 104 })),
  meets: line(),
})

const rows: { readonly [T in TableName]: fc.Arbitrary<Rows[T]> } = {
  workgroup: fc.record({
    id: fc.constant('workgroup'),
    name: anyText(),
    goalSentence: anyText(),
    place: line(),
    startTime: time(),
    facilitator: line(),
    noteTaker: line(),
    howToRaise: line(),
    contact: line(),
    gettingThere: line(),
    joining: line(),
    askByDays: maybe(fc.integer({ min: 0, max: 60 })),
    showOverruns: fc.boolean(),
    partBInPublicWords: fc.boolean(),
    recipientCategories: fc.array(anyText(), { maxLength: 3 }),
    silentWeeks: fc.integer({ min: 1, max: 104 }),
    emergencyLine: anyText(),
    suppressUpTo: fc.integer({ min: 2, max: 100 }),
    paperSize: fc.constantFrom('letter', 'a4'),
    createdAt: instant(),
  }),
  neighborhood: fc.record({
    id: id('n'),
    name: anyText(),
    aliases: fc.array(anyText(), { maxLength: 2 }),
    population: maybe(fc.integer({ min: 1, max: 90_000 })),
    populationSource: line(),
    ...reach(),
    position: position(),
    retired: fc.boolean(),
  }),
  communityGroup: fc.record({
    id: id('g'),
    name: anyText(),
    neighborhoodId: maybe(id('n')),
    representativeIds: fc.array(id('p'), { maxLength: 3 }),
    ...reach(),
    position: position(),
    retired: fc.boolean(),
  }),
  visit: fc.record({
    id: id('v'),
    visitedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    neighborhoodId: id('n'),
    groupId: maybe(id('g')),
    visitors: anyText(),
    heard: line(),
    reported: line(),
    language: line(),
    recordedAt: instant(),
    changedAt: instant(),
  }),
  member: fc.record({
    id: id('p'),
    name: anyText(),
    organization: line(),
    email: line(),
    role: fc.constantFrom(...memberRoles),
    neighborhoodIds: places(),
    recipientCategory: line(),
    position: position(),
    retired: fc.boolean(),
  }),
  meeting: fc.record({
    id: id('m'),
    date: fc.constantFrom('2026-03-03', '2026-03-17'),
    startTime: time(),
    place: line(),
    facilitator: line(),
    noteTaker: line(),
    phase: fc.constantFrom(...meetingPhases),
    startedAt: maybe(instant()),
    partAClosedAt: maybe(instant()),
    endedAt: maybe(instant()),
    heldUntil: maybe(instant()),
    cancelledAt: maybe(instant()),
    scheduleRevision: fc.nat(9),
    scheduledAt: maybe(instant()),
    showOverruns: fc.boolean(),
  }),
  agendaItem: fc.record({
    id: id('i'),
    meetingId: id('m'),
    position: position(),
    ...anyPlanned(),
    notes: line(),
    status: fc.constantFrom(...itemStatuses),
    statusReason: line(),
    startedAt: maybe(instant()),
    parkedAtTable: fc.boolean(),
    usedMs: fc.nat(),
    beganAt: maybe(instant()),
    stoppedAt: maybe(instant()),
    carriedFromId: maybe(id('i')),
    timesCarried: fc.nat(9),
    addedAt: instant(),
    changedAt: instant(),
  }),
  heardStatement: fc.record({
    id: id('c'),
    ...entry(),
    neighborhoodId: id('n'),
    wording: anyText(),
    source: line(),
    changedAt: instant(),
    concernId: maybe(id('x')),
  }),
  concern: fc.record({
    id: id('x'),
    neighborhoodId: id('n'),
    wording: anyText(),
    receivedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    channel: fc.constantFrom(...concernChannels),
    language: line(),
    interpreter: fc.boolean(),
    groupId: maybe(id('g')),
    place: line(),
    times: line(),
    effect: line(),
    alreadyTried: line(),
    called: fc.constantFrom(...calledAnswers),
    whyNotCalled: line(),
    wantedOutcome: line(),
    hearBackBy: date(),
    status: fc.constantFrom(...concernStatuses),
    statusReason: line(),
    recordedAt: instant(),
    changedAt: instant(),
  }),
  concernStep: fc.record({
    id: id('s'),
    concernId: id('x'),
    kind: fc.constantFrom(...concernStepKinds),
    status: fc.constantFrom(...concernStatuses),
    reason: line(),
    meetingId: maybe(id('m')),
    recordedAt: instant(),
  }),
  concernReportBack: fc.record({
    id: id('o'),
    concernId: id('x'),
    reportedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    how: fc.constantFrom(...reportBackWays),
    language: line(),
    to: anyText(),
    recordedAt: instant(),
  }),
  repeatReport: fc.record({
    id: id('y'),
    concernId: id('x'),
    receivedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    channel: fc.constantFrom(...concernChannels),
    language: line(),
    groupId: maybe(id('g')),
    wording: anyText(),
    recordedAt: instant(),
  }),
  intakeSource: fc.record({
    id: id('q'),
    name: anyText(),
    header: fc.array(line(), { minLength: 1, maxLength: 3 }),
    columns: fc.array(fc.constantFrom(...intakeFields, ''), { maxLength: 3 }),
    changedAt: instant(),
  }),
  decision: anyDecision(),
  asHeld: fc.record({
    id: id('m'),
    workgroupName: line(),
    goalSentence: line(),
    members: fc.array(
      fc.record({
        id: id('p'),
        name: anyText(),
        organization: line(),
        role: fc.constantFrom(...memberRoles),
        neighborhoodIds: places(),
        position: fc.nat(99),
      }),
      { maxLength: 2 },
    ),
    neighborhoods: fc.array(
      fc.record({ id: id('n'), name: anyText(), position: fc.nat(99), retired: fc.boolean() }),
      { maxLength: 2 },
    ),
    groups: fc.array(
      fc.record({
        id: id('g'),
        name: anyText(),
        neighborhoodId: maybe(id('n')),
        position: fc.nat(99),
        retired: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  }),
  handover: fc.record({ id: id('m'), to: fc.constantFrom(...atLaptop) }),
  writing: fc.record({
    id: id('w'),
    place: id('d').map((row) => `decision ${row}`),
    meetingId: maybe(id('m')),
    writer: line(),
    role: maybe(fc.constantFrom(...atLaptop)),
    firstAt: instant(),
    lastAt: instant(),
  }),
  ...anyActions,
  ...anyData,
  comparison: fc.record({
    id: id('k'),
    meetingId: id('m'),
    itemId: id('i'),
    sourceId: maybe(id('q')),
    from: fc.constantFrom('2025-10', '2026-01'),
    to: fc.constantFrom('2026-02', '2026-03'),
    category: line(),
    title: line(),
    publisher: line(),
    caveat: line(),
    downloadedOn: fc.constantFrom('', '2026-03-03'),
    changedAt: instant(),
  }),
  comparisonPlace: fc.record({
    id: id('u'),
    comparisonId: id('k'),
    meetingId: id('m'),
    itemId: id('i'),
    neighborhoodId: id('n'),
    calls: maybe(fc.nat(9_000)),
    heard: fc.nat(90),
    perThousand: maybe(fc.nat(900)),
    reason: line(),
    changedAt: instant(),
  }),
  attendance: fc.record({
    id: id('t'),
    meetingId: id('m'),
    memberId: id('p'),
    timeIn: instant(),
    timeOut: maybe(instant()),
    presence: fc.constantFrom(...presences),
    aloneAt: maybe(instant()),
  }),
  acknowledgement: fc.record({
    id: id('k'),
    meetingId: id('m'),
    memberId: id('p'),
    textVersion: fc.constantFrom('2026-1', 't0'),
    how: fc.constantFrom(...waysToAcknowledge),
    recordedAt: instant(),
  }),
  ...anyReportBacks,
  loan: fc.record({
    id: id('l'),
    meetingId: id('m'),
    fromItemId: id('i'),
    toItemId: id('i'),
    minutes: fc.integer({ min: 1, max: 600 }),
    recordedAt: instant(),
  }),
  participantCount: fc.record({
    id: id('pc'),
    meetingId: id('m'),
    kind: fc.constantFrom(...participantCountKinds),
    count: fc.option(fc.integer({ min: 0, max: 100_000 })),
    upTo: fc.integer({ min: 2, max: 100 }),
  }),
  template: fc.record({
    id: id('e'),
    name: anyText(),
    items: fc.array(
      fc.record({
        ...anyPlanned(),
      }),
      { maxLength: 3 },
    ),
    position: position(),
  }),
  confidentialityText: fc.record({
    id: id('t'),
    points: fc.array(anyText(), { minLength: 1, maxLength: 4 }),
    recordedAt: instant(),
  }),
  backupMade: fc.record({ id: id('b'), at: instant() }),
  recordHold: fc.record({ id: id('h'), placedAt: instant(), liftedAt: instant() }),
  heldVersion: fc.record({
    id: id('v'),
    place: fc.constant('meeting m0'),
    row: fc.constant('{}'),
    replacedAt: instant(),
  }),
  plainWord: fc.record({
    id: id('x'),
    word: anyText(),
    suggestion: line(),
    off: fc.boolean(),
    recordedAt: instant(),
  }),
  look: fc.record({ id: fc.constantFrom('workgroup', 'm0', 'm1'), at: instant() }),
  draft: fc.record({
    id: id('f'),
    meetingId: fc.constantFrom('m0', 'm1'),
    place: fc.constantFrom('facilitator decision i0', 'note-taker heard i0'),
    entry: fc.constantFrom('"half"', '{"wording":"half"}'),
  }),
}

/** Rows of one table, each id once and each pair that must be unique once. */
const rowsOf = <T extends TableName>(table: T): fc.Arbitrary<Rows[T][]> => {
  const pairs: Partial<Record<TableName, string>> = {
    attendance: 'memberId',
    acknowledgement: 'memberId',
    reportBack: 'audienceId',
  }
  const second = pairs[table]
  const selector: (row: Rows[T]) => unknown =
    second === undefined
      ? (row) => row.id
      : (row) => {
          const fields = new Map<string, unknown>(Object.entries(row))
          return `${String(fields.get('meetingId'))} ${String(fields.get(second))}`
        }
  return fc
    .uniqueArray(rows[table] as fc.Arbitrary<Rows[T]>, { maxLength: 4, selector })
    .map((list) =>
      list.map((row, index) => (second === undefined ? row : { ...row, id: `x${index}` })),
    )
}

/** The changes that make a random record, every table in turn. */
export const anyChanges = () =>
  fc
    .tuple(
      ...tableNames.map((table) => rowsOf(table).map((list) => list.map((row) => put(table, row)))),
    )
    .map((lists) => lists.flat())

/** A random record with its workgroup; references may lead nowhere, as in a file edited by others. */
export const anyRecord = (): fc.Arbitrary<SharedRecord> =>
  fc.tuple(rows.workgroup, anyChanges()).map(([workgroup, changes]) => {
    const record = emptyRecord()
    applyChanges(record, [put('workgroup', workgroup), ...changes])
    return record
  })
