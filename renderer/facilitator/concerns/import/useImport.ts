import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { reporterOf, type WhoReported } from '../../../../shared/concerns/import/findReporters'
import { formLabels, type FormLabels } from '../../../../shared/concerns/import/formLabels'
import { guessColumns, findRemembered } from '../../../../shared/concerns/import/guessColumns'
import { type Choice, type Same, findSame } from '../../../../shared/concerns/import/incoming'
import { formColumns } from '../../../../shared/concerns/import/readForms'
import { type IntakeKind, kindOf, readText } from '../../../../shared/concerns/import/readImport'
import {
  mailColumns,
  mailTable,
  type ReadMail,
  readMails,
} from '../../../../shared/concerns/import/readMail'
import { asDecided, readRows } from '../../../../shared/concerns/import/readRows'
import type {
  Column,
  GuessedColumn,
  IntakeTable,
  ReadRow,
} from '../../../../shared/concerns/import/types'
import type { IntakeSource } from '../../../../shared/concerns/importSourceTable'
import type { DayOrder } from '../../../../shared/kernel/parseDate'
import { siteLanguage } from '../../../../shared/languages/siteLanguage'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { dateOf } from '../../../ui/formatDate'
import { useQuery } from '../../client/useQuery'
import { useRecord } from '../../client/useSnapshot'
import { useShippedLanguages } from '../../languages/useLanguages'

/** What concerns are brought in from: a text, or an e-mail as its bytes. */
export interface Source {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What was decided about the source so far; a new one begins with nothing decided. */
interface Decided {
  readonly kind: IntakeKind | null
  readonly hasHeader: boolean | undefined
  /** The sign between cells, and what comes first in days; undefined while the text decides. */
  readonly delimiter: string | undefined
  readonly dayOrder: DayOrder | undefined
  readonly columns: readonly Column[] | null
  /** Of neighborhoods that aren't known by their name. */
  readonly places: ReadonlyMap<string, string>
  /** Of single rows, by their line. */
  readonly rowPlaces: ReadonlyMap<number, string>
  readonly wordings: ReadonlyMap<number, string>
  readonly choices: ReadonlyMap<number, Choice>
}

const nothingDecided: Decided = {
  kind: null,
  hasHeader: undefined,
  delimiter: undefined,
  dayOrder: undefined,
  columns: null,
  places: new Map(),
  rowPlaces: new Map(),
  wordings: new Map(),
  choices: new Map(),
}

/** How a source is read as things are decided, and what is left to decide. */
export interface Intake extends Decided {
  readonly isEmpty: boolean
  /** The text as it came; empty for a mail that was picked as a file. */
  readonly text: string
  readonly readAs: IntakeKind
  readonly table: IntakeTable
  /** The mails that were read; none while they are being read, or for another kind of source. */
  readonly mails: readonly ReadMail[]
  readonly guessed: readonly GuessedColumn[]
  readonly readColumns: readonly Column[]
  readonly remembered: IntakeSource | null
  readonly rows: readonly ReadRow[]
  readonly same: ReadonlyMap<number, Same>
  /** Who reported what is in a row, by its line, where that is said. */
  readonly reporters: ReadonlyMap<number, WhoReported>
  readonly decide: (more: Partial<Decided>) => void
  readonly startOver: () => void
}

const empty: IntakeTable = { header: [], hasHeader: true, rows: [], skipped: [], problem: null }

/** Reads a source, and holds what is decided about it. */
export function useImport(source: Source): Intake {
  const record = useRecord()
  const [decided, setDecided] = useState(nothingDecided)
  const [today] = useState(() => dateOf(Date.now()))
  const content = useDeferredValue(source.content)
  const isEmpty = content.length === 0 || (typeof content === 'string' && content.trim() === '')
  const labels = useFormLabels()
  const found = useMemo(
    () => (typeof content === 'string' ? kindOf(content, { name: source.name, labels }) : 'mail'),
    [content, source.name, labels],
  )
  const readAs = typeof content === 'string' ? (decided.kind ?? found) : 'mail'
  const mails = useMails(readAs === 'mail' && !isEmpty ? content : null)
  const neighborhoods = useMemo(() => neighborhoodsOf(record), [record])
  const { hasHeader, delimiter } = decided
  const table = useMemo(() => {
    if (isEmpty) return empty
    if (readAs === 'mail') return mails.length === 0 ? empty : mailTable(mails, neighborhoods)
    return typeof content === 'string'
      ? readText(content, readAs, { hasHeader, delimiter, labels })
      : empty
  }, [isEmpty, readAs, mails, neighborhoods, content, hasHeader, delimiter, labels])
  const guessed = useMemo(
    () => (readAs === 'table' ? guessColumns(table, { labels, neighborhoods }) : []),
    [readAs, table, labels, neighborhoods],
  )
  const remembered = useMemo(
    () =>
      readAs === 'table' && table.hasHeader
        ? findRemembered(record.intakeSource.values(), table.header)
        : null,
    [readAs, table, record],
  )
  const readColumns = useMemo((): readonly Column[] => {
    if (readAs === 'mail') return mailColumns
    if (readAs === 'forms') return formColumns
    return decided.columns ?? remembered?.columns ?? guessed.map(({ column }) => column)
  }, [readAs, decided.columns, remembered, guessed])
  // Whoever named the columns has said what was a guess before.
  const leftOut = useMemo(
    () =>
      decided.columns === null && remembered === null
        ? guessed
        : guessed.map(({ column, why }) => ({ column, why: why === 'unknown' ? null : why })),
    [decided.columns, remembered, guessed],
  )
  const read = useMemo(
    () =>
      readRows(table, readColumns, {
        neighborhoods,
        today,
        decided: decided.places,
        guessed: leftOut,
        dayOrder: decided.dayOrder,
        groups: [...record.communityGroup.values()].filter((row) => !row.retired),
        channel: readAs === 'mail' ? 'e-mail' : 'form',
      }),
    [
      table,
      readColumns,
      neighborhoods,
      today,
      decided.places,
      decided.dayOrder,
      leftOut,
      record,
      readAs,
    ],
  )
  const { rowPlaces, wordings } = decided
  const rows = useMemo(
    () =>
      read.map((row) =>
        asDecided(row, {
          wording: wordings.get(row.line),
          neighborhoodId: rowPlaces.get(row.line),
        }),
      ),
    [read, wordings, rowPlaces],
  )
  const reporters = useMemo(() => {
    const found = table.rows.map(
      (row) => [row.line, reporterOf(row, table, readColumns, guessed)] as const,
    )
    return new Map(found.flatMap(([line, who]) => (who === null ? [] : [[line, who] as const])))
  }, [table, readColumns, guessed])
  const known = useQuery({ type: 'concerns.known', neighborhoodId: null })
  const same = useMemo(() => findSame(rows, known?.rows ?? []), [rows, known])
  return {
    ...decided,
    text: typeof content === 'string' ? content : '',
    isEmpty,
    readAs,
    table,
    mails,
    guessed,
    readColumns,
    remembered,
    rows,
    same,
    reporters,
    decide: (more) => setDecided((before) => ({ ...before, ...more })),
    startOver: () => setDecided(nothingDecided),
  }
}

/** The questions of the printed form in every language, as it ships and in the words of this site. */
function useFormLabels(): FormLabels {
  const record = useRecord()
  const shipped = useShippedLanguages()
  return useMemo(
    () =>
      formLabels([
        ...shipped,
        ...shipped.map((language) => siteLanguage(record, language).language),
      ]),
    [shipped, record],
  )
}

const noMails: readonly ReadMail[] = []

/** The mails that are read; none while they are being read. */
function useMails(content: string | Uint8Array | null): readonly ReadMail[] {
  const [read, setRead] = useState<{ of: string | Uint8Array; mails: readonly ReadMail[] } | null>(
    null,
  )
  useEffect(() => {
    if (content === null) return undefined
    let current = true
    void readMails(content).then((mails) => {
      if (current) setRead({ of: content, mails })
    })
    return () => {
      current = false
    }
  }, [content])
  return content !== null && read?.of === content ? read.mails : noMails
}
