import { actionStatuses } from '../actions/tables'
import { Picture } from '../comparison/picture'
import { reportBackSections } from '../documents/reportBack/reportBackSections'
import { Theme } from '../kernel/theme'
import { z } from '../kernel/zod'
import { purposes } from '../meeting/tables'
import { Shape } from './shape'

/*
 * What the projector can show, whole and strict. Every field here is public and was put here on
 * purpose by `project`; a view is built field by field, never made by leaving things out.
 */

const line = z.string()
const instant = z.number().int().nonnegative()

const AgendaLine = z.strictObject({
  title: line,
  minutes: z.number().int(),
  state: z.enum(['done', 'now', 'to come', 'moved']),
})

const ActionLine = z.strictObject({
  wording: line,
  owner: line,
  /** `YYYY-MM-DD` or empty. */
  due: line,
  status: z.enum(actionStatuses),
  obstacle: line,
})

/** Where the meeting stands: how many of how many items of Part A are finished. */
const Progress = z.strictObject({ done: z.number().int(), total: z.number().int() })

const Timebox = z.strictObject({
  minutes: z.number().int(),
  /** Milliseconds used before the clock was last started. */
  usedMs: z.number().int().nonnegative(),
  startedAt: instant.nullable(),
  /** Whether the room sees that the time is over, and by how much. */
  showOverrun: z.boolean(),
})

const frame = { workgroup: line, progress: Progress }

export const ProjectorContent = z.discriminatedUnion('kind', [
  /** Truly empty: one quiet color. */
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({
    kind: z.literal('welcome'),
    ...frame,
    goal: line,
    date: line,
    startTime: line,
    place: line,
    agenda: z.array(AgendaLine),
    /** Whether a restricted part follows. Nothing else about it is public. */
    restrictedPart: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('past actions'), ...frame, actions: z.array(ActionLine) }),
  z.strictObject({
    kind: z.literal('voice'),
    ...frame,
    here: z.array(z.strictObject({ neighborhood: line, speakers: z.array(line) })),
    missing: z.array(line),
  }),
  z.strictObject({
    kind: z.literal('item'),
    ...frame,
    number: z.number().int(),
    title: line,
    purpose: z.enum(purposes),
    presenter: line,
    neighborhoods: z.array(line),
    timebox: Timebox,
    heard: z.array(z.strictObject({ wording: line, source: line })),
    decisions: z.array(line),
    actions: z.array(ActionLine),
  }),
  z.strictObject({
    kind: z.literal('read-back'),
    ...frame,
    decisions: z.array(line),
    actions: z.array(ActionLine),
  }),
  z.strictObject({
    kind: z.literal('closing'),
    ...frame,
    goal: line,
    reportBacks: z.array(line),
    parked: z.array(line),
    carried: z.array(line),
  }),
  /** One decision, as it is worded, large. */
  z.strictObject({
    kind: z.literal('decision'),
    ...frame,
    item: line,
    wording: line,
    rationale: line,
    /** False while it is worded at its item: nobody may take it for decided then. */
    isDecided: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('parking lot'), ...frame, titles: z.array(line) }),
  /** Where the meeting stands. */
  z.strictObject({ kind: z.literal('agenda'), ...frame, goal: line, agenda: z.array(AgendaLine) }),
  /** What everyone agrees to, and who has signed in. */
  z.strictObject({
    kind: z.literal('sign-in'),
    ...frame,
    notice: z.array(line),
    people: z.array(z.strictObject({ name: line, organization: line })),
  }),
  /** What a neighborhood will be told, one section at a time, while it is being worded. */
  z.strictObject({
    kind: z.literal('report-back'),
    ...frame,
    audience: line,
    section: z.enum(reportBackSections),
    points: z.array(line),
  }),
  /** Calls and concerns, side by side. */
  z.strictObject({
    kind: z.literal('comparison'),
    ...frame,
    /** Of the item they are for; empty for none. */
    item: line,
    from: line,
    to: line,
    /** Where the figures are from; empty without any. */
    source: line,
    caveat: line,
    rows: z.array(
      z.strictObject({
        neighborhood: line,
        calls: z.number().int().nonnegative().nullable(),
        perThousand: z.number().nonnegative().nullable(),
        heard: z.number().int().nonnegative(),
        reason: line,
        /** Null until it is drawn. */
        picture: Picture.nullable(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('break'), ...frame, until: instant }),
])

/**
 * How large the room wants its text, as a multiple of the design's sizes, smallest first. Larger text
 * takes more pages.
 */
export const textSizes = [0.8, 1, 1.25, 1.5, 2] as const
export type TextSize = (typeof textSizes)[number]
export const usualSize: TextSize = 1
export const TextSize = z.union(textSizes.map((size) => z.literal(size)))

/** The size so many steps on from another; the largest and the smallest stay. */
export const sizeAfter = (size: TextSize, step: 1 | -1): TextSize =>
  textSizes[textSizes.indexOf(size) + step] ?? size

/** The lists of which views are made, by the names they have in their content. Their entries are kept whole. */
export const entryLists = [
  'agenda',
  'notice',
  'people',
  'here',
  'missing',
  'heard',
  'decisions',
  'actions',
  'reportBacks',
  'carried',
  'parked',
  'titles',
  'points',
  'rows',
] as const
export type EntryList = (typeof entryLists)[number]

/** More pages than any record makes; an answer that tells of more is none. */
const mostPages = 2_000
const page = z.number().int().min(1).max(mostPages)

/** Which page of a view is shown: one by its number, or the one on which an entry stands. */
export const PageRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page }),
  z.strictObject({
    kind: z.literal('entry'),
    list: z.enum(entryLists),
    index: z.number().int().nonnegative(),
  }),
])
export const firstPage: PageRef = { kind: 'page', page: 1 }

const viewId = z.string().min(1).max(64)

/** One complete view. The projector answers with its id once it is painted. */
export const ProjectorView = z.strictObject({
  id: viewId,
  size: TextSize,
  theme: Theme,
  content: ProjectorContent,
  at: PageRef,
})

/**
 * What the projector has painted: which view, on which of how many pages, in which shape. Only it knows
 * how many there are.
 */
export const PaintedPage = z
  .strictObject({ id: viewId, page, pages: page, shape: Shape })
  .refine((painted) => painted.page <= painted.pages)

export type ProjectorContent = z.infer<typeof ProjectorContent>
export type ProjectorView = z.infer<typeof ProjectorView>
export type PageRef = z.infer<typeof PageRef>
export type EntryRef = Extract<PageRef, { kind: 'entry' }>
export type PaintedPage = z.infer<typeof PaintedPage>
export type ContentOf<K extends ProjectorContent['kind']> = Extract<ProjectorContent, { kind: K }>
export type ActionLine = z.infer<typeof ActionLine>
export type AgendaLine = z.infer<typeof AgendaLine>
export type Timebox = z.infer<typeof Timebox>
