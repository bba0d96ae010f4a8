import { describe, expect, test } from 'vitest'
import { type Changed, thoseThatMustAnswer } from './compiling'

/* Things a contributor adds in one place; the compiler names every other place that must answer. */

const places = {
  decide: 'shared/actions/decide.ts',
  fields: 'shared/actions/fields.ts',
  commands: 'shared/actions/commands.ts',
  handlers: 'shared/actions/handlers.ts',
  answers: 'shared/actions/answers.ts',
  sheets: 'shared/exports/meetingSheets.ts',
  search: 'shared/search/indexedTexts.ts',
  stamp: 'shared/record/stamp.ts',
  visits: 'shared/engagement/fields.ts',
  documents: 'shared/documents/commands.ts',
  projector: 'electron/projector/commands.ts',
} as const

const all = Object.values(places)

/** Where the columns that migrations leave are held against the fields of the tables. */
const columns = 'electron/storage/store/compartments.ts'

/** One of the screens that send the command which adds a row. */
const captured = 'renderer/facilitator/meeting/capture/captureCommand.ts'

const helper: Changed = {
  file: 'shared/actions/tables.ts',
  piece: '  owner: line.min(1),\n',
  instead: '  owner: line.min(1),\n  /** Who else works on it. */\n  helper: line,\n',
}

const declare = (uses: string): Changed => ({
  file: places.fields,
  piece: '    due: ',
  instead: `    helper: ${uses},\n    due: `,
})

test('as it stands, nothing is left to be answered', () => {
  expect(thoseThatMustAnswer(all, [])).toEqual([])
})

describe('a field that is added to a table', () => {
  test('is asked where it may go, what a new row begins with, and who fills it', () => {
    expect(thoseThatMustAnswer(all, [helper])).toEqual([
      places.decide,
      places.fields,
      places.commands,
    ])
  })

  test('asks nothing of those who send the command before somebody said who fills it', () => {
    expect(thoseThatMustAnswer([captured], [helper])).toEqual([])
  })

  test('is asked for the migration that makes its column, under its own name', () => {
    const migration = (column: string): Changed => ({
      file: 'electron/storage/store/migrations/record.ts',
      piece: '  `,\n] as const',
      instead: `  \`,\n  \`ALTER TABLE actionItem ADD COLUMN ${column} TEXT NOT NULL DEFAULT '';\`,\n] as const`,
    })
    const asked = [columns]
    expect(thoseThatMustAnswer(asked, [helper])).toEqual(asked)
    expect(thoseThatMustAnswer(asked, [helper, migration('helper')])).toEqual([])
    expect(thoseThatMustAnswer(asked, [helper, migration('helpers2')])).toEqual(asked)
    expect(thoseThatMustAnswer(asked, [migration('helper')])).toEqual(asked)
  })

  test('is asked of those who send the command once a person enters it', () => {
    const answerBy = (filled: string): Changed => ({
      file: places.commands,
      piece: "  wording: 'entered',\n",
      instead: `  wording: 'entered',\n  helper: '${filled}',\n`,
    })
    const senders = [places.commands, captured]
    expect(thoseThatMustAnswer(senders, [helper, answerBy('by Candor')])).toEqual([])
    expect(thoseThatMustAnswer(senders, [helper, answerBy('entered')])).toEqual([captured])
  })

  test('is asked for its column once registers may have it', () => {
    const exported = [helper, declare("['exports']")]
    expect(thoseThatMustAnswer([places.sheets], exported)).toEqual([places.sheets])
    expect(thoseThatMustAnswer([places.sheets], [helper, declare('nowhere')])).toEqual([])
  })

  test.each([
    ['actions', 'shared/actions', '  owner: line.min(1),\n', '    due: '],
    ['decisions', 'shared/meeting', '  rationale: text,\n', '    rationale: '],
    ['concerns', 'shared/concerns', '  wantedOutcome: text,\n', '    wantedOutcome: '],
    ['visits', 'shared/engagement', '  visitors: line.min(1),\n', '    visitors: '],
  ])('is asked for its place on screen once the register of %s has it', (_, room, beside, at) => {
    const contract = `${room}/contract.ts`
    const added = {
      file: `${room}/tables.ts`,
      piece: beside,
      instead: `${beside}  helper: line,\n`,
    }
    const declareAs = (uses: string): Changed => ({
      file: `${room}/fields.ts`,
      piece: at,
      instead: `    helper: ${uses},\n${at}`,
    })
    expect(thoseThatMustAnswer([contract], [added, declareAs("['exports']")])).toEqual([contract])
    expect(thoseThatMustAnswer([contract], [added, declareAs('nowhere')])).toEqual([])
  })

  test('that is kept where it is has no column', () => {
    const column: Changed = {
      file: places.sheets,
      piece: "  due: { head: 'Due'",
      instead: "  helper: ofDecision('Helper', 'wording'),\n  due: { head: 'Due'",
    }
    const kept = [helper, declare('nowhere'), column]
    expect(thoseThatMustAnswer([places.sheets], kept)).toEqual([places.sheets])
  })

  test('counts for whether a row changed only where rows are stamped', () => {
    const counted: Changed = {
      file: places.visits,
      piece: "    heard: ['search'",
      instead: "    heard: ['changes', 'search'",
    }
    expect(thoseThatMustAnswer([places.stamp], [counted])).toEqual([places.stamp])
  })

  test('can have no use there isn’t', () => {
    const misspelled = [helper, declare("['serach']")]
    expect(thoseThatMustAnswer([places.fields], misspelled)).toEqual([places.fields])
  })
})

describe('what is added to the restricted notes', () => {
  const restricted = {
    fields: 'shared/restricted/fields.ts',
    guard: 'shared/restricted/nameGuard/guarded.ts',
    cells: 'shared/restricted/printRows.ts',
    prints: 'shared/restricted/printModel.ts',
    entries: 'shared/restricted/decideEntries.ts',
    participants: 'shared/restricted/decideParticipants.ts',
    versions: 'shared/restricted/keptVersions.ts',
    releases: 'shared/restricted/releases.ts',
    log: 'shared/restricted/openEntries.ts',
    entered: 'shared/restricted/enteredRows.ts',
  } as const
  const everyone = Object.values(restricted)
  const inTables = (piece: string, added: string): Changed => ({
    file: 'shared/restricted/tables.ts',
    piece,
    instead: `${piece}${added}`,
  })
  const declareIn = (table: string, field: string, uses: string): Changed => ({
    file: restricted.fields,
    piece: `  ${table}: {\n`,
    instead: `  ${table}: {\n    ${field}: ${uses},\n`,
  })
  const secondOwner = inTables('  owner: line.min(1),\n', '  helper: line,\n')

  test('is asked nothing as it stands', () => {
    expect(thoseThatMustAnswer(everyone, [])).toEqual([])
  })

  test.each([
    ['a release', '  discloser: line,\n', '  witness: line,\n', restricted.participants],
    ['a note', '  text: text.min(1),\n', '  heardFrom: line,\n', restricted.entries],
    ['an action', '  owner: line.min(1),\n', '  helper: line,\n', restricted.entries],
  ])(
    'a field of %s is asked where it may go, what a new row begins with, and who fills it',
    (_what, piece, added, decide) => {
      expect(thoseThatMustAnswer(everyone, [inTables(piece, added)])).toEqual([
        restricted.fields,
        decide,
        restricted.entered,
      ])
    },
  )

  test('a table is asked where each of its fields may go, and for its columns', () => {
    const added = inTables('  guardPass: GuardPass,\n', '  guardWord: GuardPass,\n')
    expect(thoseThatMustAnswer([...everyone, columns], [added])).toEqual([
      restricted.fields,
      columns,
    ])
  })

  test('can’t go into anything public, nor be kept where nothing is', () => {
    for (const use of ['projector', 'documents', 'search', 'exports'])
      expect(
        thoseThatMustAnswer(
          [restricted.fields],
          [secondOwner, declareIn('restrictedAction', 'helper', `['${use}']`)],
        ),
      ).toEqual([restricted.fields])
    const kept: Changed = {
      file: restricted.fields,
      piece: "openedBy: ['pane', 'print']",
      instead: "openedBy: ['pane', 'print', 'versions']",
    }
    expect(thoseThatMustAnswer([restricted.fields], [kept])).toEqual([restricted.fields])
  })

  test('isn’t there for prints until it is declared for them', () => {
    const inCells: Changed = {
      file: restricted.cells,
      piece: 'reason }: Action): string =>\n  [\n',
      instead: 'reason, helper }: Action): string =>\n  [\n    helper,\n',
    }
    const inModel: Changed = {
      file: restricted.prints,
      piece: 'a.due.localeCompare(b.due)',
      instead: 'a.helper.localeCompare(b.helper)',
    }
    const both = [restricted.cells, restricted.prints]
    const changes = [secondOwner, inCells, inModel]
    const shown = declareIn('restrictedAction', 'helper', "['pane']")
    const printed = declareIn('restrictedAction', 'helper', "['pane', 'print']")
    expect(thoseThatMustAnswer(both, [...changes, shown])).toEqual(both)
    expect(thoseThatMustAnswer(both, [...changes, printed])).toEqual([])
  })

  test('isn’t there for consent and for the log until it is declared for them', () => {
    const judged: Changed = {
      file: restricted.releases,
      piece: "if (release.revokedOn !== ''",
      instead: "if (release.scope !== ''",
    }
    const logged: Changed = {
      file: restricted.log,
      piece: '  part2: row.part2,\n  overridden,',
      instead: '  part2: row.kinds.length > 0,\n  overridden,',
    }
    const both = [restricted.releases, restricted.log]
    expect(thoseThatMustAnswer(both, [judged, logged])).toEqual(both)
  })

  test('is asked as what the name guard looks for it, once it may', () => {
    const helper = declareIn('restrictedAction', 'helper', "['guard']")
    const nickname = declareIn('participant', 'nickname', "['pane', 'guard']")
    const called = inTables('  notForWorkgroup: z.boolean(),\n', '  nickname: line,\n')
    expect(thoseThatMustAnswer([restricted.guard], [secondOwner, helper])).toEqual([
      restricted.guard,
    ])
    expect(thoseThatMustAnswer([restricted.guard], [called, nickname])).toEqual([restricted.guard])
  })

  test('is asked what its versions are called, once a hold keeps them', () => {
    const kept = inTables("  'meetingCase',\n", "  'guardPass',\n")
    expect(thoseThatMustAnswer(everyone, [kept])).toEqual([restricted.versions])
  })
})

test('a table of which something is found is asked under which heading', () => {
  const found: Changed = {
    file: 'shared/concerns/fields.ts',
    piece: "    reason: ['projector', 'documents', 'names'],",
    instead: "    reason: ['projector', 'documents', 'search', 'names'],",
  }
  expect(thoseThatMustAnswer(all, [found])).toEqual([places.search])
})

describe('a command that is added', () => {
  test('is taken back by fields of its own alone', () => {
    const misspelled: Changed = {
      file: places.documents,
      piece: "    undo: ['meetingId', 'audienceId'",
      instead: "    undo: ['meetingId', 'audience'",
    }
    expect(thoseThatMustAnswer([places.documents], [misspelled])).toEqual([places.documents])
  })

  test('to the shared record is asked who carries it out', () => {
    const pin: Changed = {
      file: places.commands,
      piece: "  'action.remove': {",
      instead:
        "  'action.pin': { carries: { id }, label: 'Pin action', underHold: 'kept' },\n  'action.remove': {",
    }
    expect(thoseThatMustAnswer(all, [pin])).toEqual([places.handlers])
  })

  test('to the projector is asked who carries it out', () => {
    const zoom: Changed = {
      file: 'shared/projector/contract.ts',
      piece: "  'projector.freeze': {",
      instead: "  'projector.zoom': { carries: {}, label: 'Zoom' },\n  'projector.freeze': {",
    }
    expect(thoseThatMustAnswer(all, [zoom])).toEqual([places.projector])
  })

  test('without the words it is undone by isn’t one', () => {
    const silent: Changed = {
      file: places.commands,
      piece: "label: 'Remove action', ",
      instead: '',
    }
    expect(thoseThatMustAnswer([places.commands], [silent])).toEqual([places.commands])
  })

  test('is asked what a legal hold does with it', () => {
    for (const file of [places.commands, 'shared/restricted/commands.ts']) {
      const forgotten: Changed = { file, piece: "underHold: 'refused'", instead: 'immediate: true' }
      expect(thoseThatMustAnswer([file], [forgotten])).toEqual([file])
    }
  })
})

test('a slide that is added is asked whether the table can be at it, and how it is shown and called', () => {
  const slides = 'shared/projector/slides.ts'
  const asked = [
    slides,
    'shared/projector/projectRecord.ts',
    'renderer/facilitator/projector/texts.ts',
    'tests/pictures/scenes.ts',
  ]
  const thanks: Changed = {
    file: slides,
    piece: "  z.strictObject({ kind: z.literal('voice') }),\n",
    instead:
      "  z.strictObject({ kind: z.literal('voice') }),\n  z.strictObject({ kind: z.literal('thanks') }),\n",
  }
  expect(thoseThatMustAnswer(asked, [])).toEqual([])
  expect(thoseThatMustAnswer(asked, [thanks])).toEqual(asked)
})

test('a query that is added is asked who answers it', () => {
  const asked: Changed = {
    file: 'shared/actions/contract.ts',
    piece: "  'actions.register': {",
    instead: "  'actions.count': { carries: {}, answer: z.number() },\n  'actions.register': {",
  }
  expect(thoseThatMustAnswer(all, [asked])).toEqual([places.answers])
})
