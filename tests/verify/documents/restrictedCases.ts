import type { PrintOptions } from '../../../electron/documents/pdf/printOptions'
import {
  composeRestricted,
  neutralTitle,
  renderRestricted,
} from '../../../electron/restricted/pdf/restrictedPdfs'
import {
  actionLog,
  disclosures,
  participantNotes,
  type PrintContext,
  type RestrictedPrintModel,
} from '../../../shared/restricted/printModel'
import type { RestrictedRecord } from '../../../shared/restricted/state'
import { asPrinted, editions, editionWords, once, type Case, type PlannedCase } from './cases'
import {
  restrictedContents,
  theCode,
  theParticipant,
  type RestrictedContent,
} from './restrictedContents'
import { layOutPages } from '../../../electron/documents/pdf/pdfBytes'

/* The prints for those who need to know. Apart from the public documents: neither knows of the other. */

const context: PrintContext = {
  today: '2026-03-03',
  instantInWords: (instant) => `March 3, 2026, ${new Date(instant).toISOString().slice(11, 16)}`,
  audience: null,
  isShown: () => true,
  openLine: null,
}

const prints: Readonly<Record<string, (record: RestrictedRecord) => RestrictedPrintModel>> = {
  'action log': (record) => actionLog(record, context),
  notes: (record) => participantNotes(record, theParticipant, context),
  'disclosure log': (record) => disclosures(record, null, context),
}

/** Every restricted print in every content and edition. */
export function planRestrictedCases(): PlannedCase[] {
  return (Object.keys(restrictedContents) as RestrictedContent[]).flatMap((content) => {
    const record = once(restrictedContents[content])
    return editions.flatMap((options) =>
      Object.entries(prints).map(
        ([print, modelOf]): PlannedCase =>
          async () =>
            caseOf(`${print}, ${content}, ${editionWords(options)}`, modelOf(record()), options),
      ),
    )
  })
}

function caseOf(name: string, model: RestrictedPrintModel, options: PrintOptions): Case {
  return {
    name,
    isRightToLeft: false,
    isForm: false,
    note: '',
    onEveryPage: ['RESTRICTED', beginning(model.audience), beginning(model.notice)],
    properties: {
      language: 'en-US',
      author: '',
      date: model.date,
      title: { is: neutralTitle },
    },
    unsaid: [theCode, model.heading, model.audience],
    made: async () => ({
      bytes: await renderRestricted(model, options),
      said: saidLines(await asPrinted(model), options).filter((text) => text.trim() !== ''),
      page: null,
    }),
    laidOut: async () => {
      const { element, setting } = await composeRestricted(model, options)
      return layOutPages(element, setting)
    },
  }
}

const beginning = (text: string): string => text.slice(0, 60)

/** Longer texts than this stand whole on the first page only. */
const longest = { usual: 240, large: 120 }

/** What a print has to say, in order, straight from its model. */
function saidLines(model: RestrictedPrintModel, { large = false }: PrintOptions): string[] {
  const isWhole = (text: string): boolean => text.length <= longest[large ? 'large' : 'usual']
  const { audience, notice, heading, dateInWords, sections, leftOut } = model
  const whole = [audience, notice].filter((text) => !isWhole(text))
  return [
    'RESTRICTED',
    beginning(audience),
    heading,
    `As of ${dateInWords}`,
    ...whole,
    ...sections.flatMap(({ heading: section, explained, columns, rows }) => [
      section,
      ...explained,
      ...(rows.length === 0 ? ['None.'] : large ? [] : columns.map((column) => column.heading)),
      ...rows.flatMap((cells) =>
        cells.flatMap((cell, at) => [
          large && cell !== '' ? `${columns[at]?.heading ?? ''}: ${cell}` : cell,
        ]),
      ),
    ]),
    leftOut,
    beginning(notice),
  ]
}
