import { describe, expect, test } from 'vitest'
import { type Changed, thoseThatMustAnswer } from './compiling'

/** Things a contributor adds in one place; the compiler names every other place that must answer. */

const places = {
  decide: 'shared/actions/decide.ts',
  fields: 'shared/actions/fields.ts',
  commands: 'shared/actions/commands.ts',
  handlers: 'shared/actions/handlers.ts',
  answers: 'shared/actions/answers.ts',
  sheets: 'shared/exports/meetingSheets.ts',
  search: 'shared/search/indexedTexts.ts',
  projector: 'electron/projector/projectorCommands.ts',
} as const

const all = Object.values(places)

const helper: Changed = {
  file: 'shared/actions/tables.ts',
  piece: '  owner: line.min(1),\n',
  instead: '  owner: line.min(1),\n  /** Who else works on it. */\n  helper: line,\n',
}

const declared = (uses: string): Changed => ({
  file: places.fields,
  piece: '    due: ',
  instead: `    helper: ${uses},\n    due: `,
})

test('as it stands, nothing is left to be answered', () => {
  expect(thoseThatMustAnswer(all, [])).toEqual([])
})

describe('a field that is added to a table', () => {
  test('is asked where it may go, and what a new row begins with', () => {
    expect(thoseThatMustAnswer(all, [helper])).toEqual([places.decide, places.fields])
  })

  test('is asked for its column once registers may have it', () => {
    const exported = [helper, declared("['exports']")]
    expect(thoseThatMustAnswer([places.sheets], exported)).toEqual([places.sheets])
    expect(thoseThatMustAnswer([places.sheets], [helper, declared('nowhere')])).toEqual([])
  })

  test('that is kept where it is has no column', () => {
    const column: Changed = {
      file: places.sheets,
      piece: "  due: { head: 'Due'",
      instead: "  helper: ofDecision('Helper', 'wording'),\n  due: { head: 'Due'",
    }
    const kept = [helper, declared('nowhere'), column]
    expect(thoseThatMustAnswer([places.sheets], kept)).toEqual([places.sheets])
  })

  test('can have no use there isn’t', () => {
    const misspelled = [helper, declared("['serach']")]
    expect(thoseThatMustAnswer([places.fields], misspelled)).toEqual([places.fields])
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
  test('to the shared record is asked who carries it out', () => {
    const pin: Changed = {
      file: places.commands,
      piece: "  'action.remove': {",
      instead: "  'action.pin': { carries: { id }, label: 'Pin action' },\n  'action.remove': {",
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
      piece: ", label: 'Remove action' }",
      instead: ' }',
    }
    expect(thoseThatMustAnswer([places.commands], [silent])).toEqual([places.commands])
  })
})

test('a query that is added is asked who answers it', () => {
  const asked: Changed = {
    file: 'shared/actions/contract.ts',
    piece: "  'actions.register': {",
    instead: "  'actions.count': { carries: {}, answer: z.number() },\n  'actions.register': {",
  }
  expect(thoseThatMustAnswer(all, [asked])).toEqual([places.answers])
})
