import type { ClockSpan } from './clock'
import type { Drafts, ItemDraft } from './drafts'
import type { Entry } from './entries'
import { fieldsOf } from './fields'
import { type Left, type LeftKind, leftReasons } from './left'
import { markOf } from './marksBelow'
import { cleanTitle, type LineParts } from './parseLine'
import {
  asks,
  closesWhatFollows,
  isOnlyPart,
  namesClosedSession,
  partOf,
  partOfWhatFollows,
  partWithin,
} from './partWords'
import { opensForAll } from './openSections'
import { closedSign } from './partPatterns'
import { isSecrecySign, itemByAudience, lineByAudience } from './partsByAudience'
import { isPresenter, isSurelyPerson, type KnownPeople } from './presenter'
import type { Row } from './rows'
import { itemDepth, type Sections, strictest } from './sections'
import type { SourceLine } from './types'
import type { Verdict } from './verdicts'

type OpenItem = { -readonly [K in keyof ItemDraft]: ItemDraft[K] } & { details: SourceLine[] }

/** Collects items and their details from the lines of an agenda, one after another. */
export class ListReader {
  private readonly sections: Sections
  private readonly people: KnownPeople
  private readonly items: OpenItem[] = []
  private readonly skipped: Left[] = []
  private readonly clocks: { line: number; clock: ClockSpan }[] = []
  /** The row of the last item; null before the first one. */
  private lastItem: Row | null = null
  /** How far in the heading stands that opened the part, and whether its items stand further in. */
  private opened: { readonly indent: number; readonly hasItems: boolean } | null = null

  constructor(sections: Sections, people: KnownPeople) {
    this.sections = sections
    this.people = people
  }

  get drafts(): Drafts {
    return { items: this.items, skipped: this.skipped, clocks: this.clocks }
  }

  /** Takes in what was read of a table that stands between the lines. */
  addTable({ items, skipped, clocks }: Drafts): void {
    this.items.push(...items.map((item) => ({ ...item, details: [...item.details] })))
    this.skipped.push(...skipped)
    this.clocks.push(...clocks)
  }

  /** Takes in a line that was found to be no part of the agenda. */
  addOutside({ line, text, level, kind }: Row, verdict: Exclude<Verdict, null>): void {
    if (verdict.kind === 'blank') return
    this.skipped.push({ line, kind: verdict.kind, reason: verdict.reason })
    if (verdict.kind === 'opens or closes') return
    if (verdict.kind === 'heading') {
      const isPlain = isOnlyPart(text) || partOfWhatFollows(text) === undefined
      if (isPlain) this.sections.head(text, level)
      else this.sections.pass(text)
      return
    }
    const isListed = verdict.kind === 'other section' && kind === 'marked'
    const isRoom = verdict.kind === 'dial-in' && lineByAudience(text) !== undefined
    if (verdict.isHead) this.sections.beside(text, level)
    if (verdict.isHead || isListed || (pageMatters.has(verdict.kind) && !isRoom)) return
    this.sections.pass(text)
  }

  /** Takes in a line of the agenda. */
  add(entry: Entry): void {
    const { row, parts } = entry
    if (entry.isDivider === true && entry.role === 'item') this.sections.interrupt(row.text)
    if (entry.role !== 'item') this.holdAbove(row)
    if (entry.role === 'heading') this.addHeading(entry)
    else if (entry.role === 'item') this.addItem(entry)
    else if (entry.role === 'detail') this.addDetail(entry)
    else {
      this.sections.pass(row.text)
      if (entry.isAboveItem === true) this.sections.beside(row.text, row.level)
      this.skipped.push({ line: row.line, kind: 'remark', reason: leftReasons.remark })
    }
    if (entry.isDivider === true) this.sections.interrupt(row.text)
    const clock = row.clock ?? parts.clock
    if (entry.role !== 'item' && clock !== undefined) this.clocks.push({ line: row.line, clock })
  }

  private addHeading({ row, parts, level, mark }: Entry): void {
    const above = this.items.at(-1)
    const said = mark === undefined ? undefined : markOf(row.text)
    if (above !== undefined && said !== undefined && said.part !== 'A')
      above.part = strictest(above.part, { ...said, part: 'ask' })
    const depth = row.kind === 'marked' ? itemDepth + level : row.level
    this.sections.reach(depth)
    const isPart =
      this.sections.head(row.text, depth) ||
      (parts.title !== row.text && !opensForAll(row.text) && this.sections.head(parts.title, depth))
    if (!isPart && parts.part !== undefined) this.sections.head(row.text, depth)
    if (isPart)
      this.opened = this.sections.now.part === 'A' ? { indent: row.indent, hasItems: false } : null
    const reason = isPart ? this.sections.now.reason : 'it groups the lines below it.'
    this.skipped.push({ line: row.line, kind: 'heading', reason: `a heading: ${reason}` })
  }

  /** `(guests step out)` below an item is said of that item, too, and not only of what follows. */
  private holdAbove(row: Row): void {
    const item = this.items.at(-1)
    const above = this.lastItem
    if (item === undefined || above === null || !closesWhatFollows(row.text)) return
    const isBelow = row.kind !== 'heading' && row.indent > above.indent && row.line > above.line
    if (!isBelow && !ofThisItem.test(row.text)) return
    item.part = strictest(item.part, asks(row.text))
  }

  private addItem({ row, parts, level }: Entry): void {
    this.lastItem = row
    this.sections.reach(itemDepth + level)
    this.leaveOpened(row)
    this.items.push({
      line: row.line,
      source: row.source.trim(),
      clock: row.clock,
      details: [],
      remarks: [],
      parts,
      part: this.sections.now,
    })
    const whole =
      (isOnlyPart(parts.title) ? partOf(parts.title) : undefined) ??
      (isSecrecySign(parts.title) ? itemByAudience(parts.title) : undefined) ??
      (/^then\b/i.test(row.text) ? parts.part : undefined) ??
      (namesClosedSession(row.text) ? partWithin(row.text) : undefined)
    if (whole !== undefined && whole.part !== 'A') this.sections.after(whole)
    else if (closesWhatFollows(row.text)) this.sections.pass(row.text)
  }

  /** An item as far out as the heading that opened the part, whose items stand further in, is none of those. */
  private leaveOpened({ indent, text }: Row): void {
    if (this.opened === null) return
    if (indent > this.opened.indent) this.opened = { ...this.opened, hasItems: true }
    else if (this.opened.hasItems) {
      this.sections.leave(text)
      this.opened = null
    }
  }

  private addDetail(entry: Entry): void {
    const { row, parts } = entry
    const item = this.items.at(-1)
    if (item === undefined) {
      this.skipped.push({ line: row.line, kind: 'no item', reason: 'a detail of no item.' })
      return
    }
    const fields = fieldsOf(row.text, item.parts) ?? this.namedIn(entry, item.parts)
    if (fields !== undefined) item.parts = { ...item.parts, ...fields }
    const text = cleanTitle(row.text)
    item.details.push({ line: row.line, text: text === '' ? row.text : text })
    const mark = markOf(row.text) ?? (closedSign.test(row.text) ? asks(row.text) : undefined)
    const said = parts.part?.part === 'B' ? parts.part : (mark ?? parts.part)
    if (said !== undefined && said.part !== 'A' && (item.parts.part?.part ?? 'A') === 'A')
      item.parts = { ...item.parts, part: said }
    // A sentence below an item may speak of all that follows; a mark speaks of the item.
    if (entry.mark === 'ofItem') return
    if (row.kind === 'text' || closesWhatFollows(row.text)) this.sections.pass(row.text)
    if (entry.isAboveItem === true) this.sections.beside(row.text, row.level)
    if (entry.mayBeginPart === true) this.sections.interrupt(row.text)
  }

  /** A person, minutes or both on a line of their own below an item are the item's. */
  private namedIn({ row, parts }: Entry, of: LineParts): Partial<LineParts> | undefined {
    const title = parts.title === '' ? '' : row.text
    const isNamed =
      row.kind === 'text'
        ? isPresenter(parts.title, this.people)
        : isSurelyPerson(title, this.people)
    const isTime = row.kind === 'text' && parts.minutes !== undefined && (isNamed || title === '')
    const name = row.kind === 'text' ? parts.title : row.text
    const fields = {
      ...(isNamed && of.presenter === undefined ? { presenter: name } : {}),
      ...(isTime && of.minutes === undefined ? { minutes: parts.minutes } : {}),
    }
    return Object.keys(fields).length === 0 ? undefined : fields
  }
}

/** Words by which a remark speaks of one item: `Guests leave the room for this.` */
const ofThisItem =
  /(?<!\p{L})(?:(?:for|during) (?:this|that|these|it)(?: (?:one|item|topic|point|part|discussion|update|matter))?|(?:para|durante) (?:esto|est[ea])(?: (?:punto|tema|parte))?)(?=\s*(?:$|[.,;:!)\]]))/iu

/** Lines that belong to the letter or the page and not to what it says. */
const pageMatters: ReadonlySet<LeftKind> = new Set([
  'mail header',
  'other message',
  'notice',
  'signature',
  'forward',
  'dial-in',
  'address',
  'page number',
])
