import { agendaHeadsOf, sectionOf } from './headingRows'
import type { HeadingKind } from './headings'
import { keepOneMessage, markLetters, markMails } from './letterRows'
import type { Row } from './rows'
import { before, head, out, shapeVerdict, type Verdict } from './verdicts'

/**
 * Tells which rows of a text are the agenda's: the section under an agenda heading where there is one,
 * else everything that isn't a letter, a letterhead, or a section of another matter. `tables` are the
 * rows (from 0) that belong to tables.
 */
export function verdictsOf(rows: readonly Row[], tables: ReadonlySet<number>): Verdict[] {
  const verdicts: Verdict[] = rows.map((row) => shapeVerdict(row))
  markMails(rows, verdicts)
  markLetters(rows, verdicts)
  keepOneMessage(rows, verdicts, tables)
  new Walk(rows, verdicts, tables).run()
  return verdicts
}

/** Goes through the rows and remembers which section they stand in. */
class Walk {
  private readonly rows: readonly Row[]
  private readonly verdicts: Verdict[]
  private readonly tables: ReadonlySet<number>
  private readonly agendaHeads: ReadonlySet<number>
  private isInside: boolean
  /** The depth of the heading of the agenda; 0 without one. */
  private agendaLevel = 0
  /** The depth of the heading of another matter that is open; null when none is. */
  private otherLevel: number | null = null
  /** The kind of bullet below a heading of another matter that has no depth. */
  private otherSign: string | null = null

  constructor(rows: readonly Row[], verdicts: Verdict[], tables: ReadonlySet<number>) {
    this.rows = rows
    this.verdicts = verdicts
    this.tables = tables
    this.agendaHeads = agendaHeadsOf(rows, verdicts, tables)
    this.isInside = this.agendaHeads.size === 0
  }

  run(): void {
    let isBefore = this.agendaHeads.size > 0
    for (const [at, row] of this.rows.entries()) {
      const isHead = this.agendaHeads.has(at)
      if (isHead) {
        isBefore = false
        this.enter(row)
        this.verdicts[at] = head('heading')
        continue
      }
      if ((this.verdicts[at] ?? null) !== null) {
        if (row.kind === 'blank') this.afterBlank(at)
        continue
      }
      if (isBefore) {
        this.verdicts[at] = before
        continue
      }
      const kind = this.tables.has(at) ? null : sectionOf(this.rows, at, this.tables)
      if (kind !== null) this.verdicts[at] = this.atHeading(row, kind)
      else if (!this.isInside) this.verdicts[at] = out('other section')
    }
  }

  private enter(row: Row): void {
    this.isInside = true
    this.agendaLevel = row.level
    this.otherLevel = null
    this.otherSign = null
  }

  /** A list of another matter below a line of text ends where another kind of list begins. */
  private afterBlank(at: number): void {
    if (this.isInside || this.otherLevel !== 0) return
    const next = this.rows.slice(at + 1).findIndex((row) => row.kind !== 'blank') + at + 1
    const sign = this.signAt(next)
    // One table belongs to such a heading; the next stands for itself.
    const isNextTable = sign === 'table' && this.tables.has(at - 1)
    if (this.otherSign !== null && sign !== null && (sign !== this.otherSign || isNextTable))
      this.isInside = true
  }

  /** What kind of list a row belongs to. */
  private signAt(at: number): string | null {
    const row = this.rows[at]
    if (row === undefined) return null
    return this.tables.has(at) ? 'table' : (row.marker?.kind ?? 'none')
  }

  private atHeading(row: Row, kind: HeadingKind | 'part' | 'unknown'): Verdict {
    const level = row.level
    if (this.otherLevel !== null && this.otherLevel > 0 && level > this.otherLevel)
      return out('other section')
    if (kind === 'other') {
      this.isInside = false
      this.otherLevel = level
      this.otherSign = null
      const at = this.rows.indexOf(row)
      this.otherSign = this.signAt(
        this.rows.findIndex((one, index) => index > at && one.kind !== 'blank'),
      )
      return head('other heading')
    }
    if (kind === 'part' || kind === 'agenda') {
      this.isInside = true
      this.otherLevel = null
      return null
    }
    const isBesideAgenda = this.agendaLevel > 1 && level > 0 && level <= this.agendaLevel
    if (isBesideAgenda) {
      this.isInside = false
      this.otherLevel = level
      return head('other heading')
    }
    if (level > 0) {
      this.isInside = true
      this.otherLevel = null
    }
    return this.isInside ? null : out('other section')
  }
}
