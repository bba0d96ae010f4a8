import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { reporterOf, type WhoReported } from '../../../../shared/concerns/import/findReporters'
import { guessColumns, rememberedFor } from '../../../../shared/concerns/import/guessColumns'
import { type Choice, type Same, sameOf } from '../../../../shared/concerns/import/incoming'
import { formColumns } from '../../../../shared/concerns/import/readForms'
import { type IntakeKind, kindOf, readText } from '../../../../shared/concerns/import/readImport'
import {
  mailColumns,
  mailTable,
  readMail,
  type ReadMail,
} from '../../../../shared/concerns/import/readMail'
import { asDecided, readRows } from '../../../../shared/concerns/import/readRows'
import type {
  Column,
  GuessedColumn,
  IntakeTable,
  ReadRow,
} from '../../../../shared/concerns/import/types'
import type { IntakeSource } from '../../../../shared/concerns/importSourceTable'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { dateOf } from '../../../ui/formatDate'
import { useQuery } from '../../client/useQuery'
import { useRecord } from '../../client/useSnapshot'

/** What concerns are brought in from: a text, or an e-mail as its bytes. */
export interface Source {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What was decided about the source so far; a new one begins with nothing decided. */
interface Decided {
  readonly kind: IntakeKind | null
  readonly hasHeader: boolean | undefined
  readonly columns: readonly Column[] | null
  /** Of neighborhoods that aren't known by their name. */
  readonly places: ReadonlyMap<string, string>
  /** Of single rows, by their line. */
  readonly rowPlaces: ReadonlyMap<number, string>
  readonly wordings: ReadonlyMap<number, string>
  readonly choices: ReadonlyMap<number, Choice>
}

const nothingDecided: Decided = {
  ...{ kind: null, hasHeader: undefined, columns: null },
  ...{ places: new Map(), rowPlaces: new Map(), wordings: new Map(), choices: new Map() },
}

/** How a source is read as things are decided, and what is left to decide. */
export interface Intake extends Decided {
  readonly isEmpty: boolean
  readonly readAs: IntakeKind
  readonly table: IntakeTable
  readonly mail: ReadMail | null
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
export function useIntake(source: Source): Intake {
  const record = useRecord()
  const [decided, setDecided] = useState(nothingDecided)
  const [today] = useState(() => dateOf(Date.now()))
  const content = useDeferredValue(source.content)
  const isEmpty = content.length === 0 || (typeof content === 'string' && content.trim() === '')
  const found = useMemo(() => (typeof content === 'string' ? kindOf(content) : 'mail'), [content])
  const readAs = typeof content === 'string' ? (decided.kind ?? found) : 'mail'
  const mail = useMail(readAs === 'mail' && !isEmpty ? content : null)
  const neighborhoods = useMemo(() => neighborhoodsOf(record), [record])
  const table = useMemo(() => {
    if (isEmpty) return empty
    if (readAs === 'mail') return mail === null ? empty : mailTable(mail, neighborhoods)
    return typeof content === 'string' ? readText(content, readAs, decided.hasHeader) : empty
  }, [isEmpty, readAs, mail, neighborhoods, content, decided.hasHeader])
  const guessed = useMemo(() => guessColumns(table), [table])
  const remembered = useMemo(
    () =>
      readAs === 'table' && table.hasHeader
        ? rememberedFor(record.intakeSource.values(), table.header)
        : null,
    [readAs, table, record],
  )
  const readColumns = useMemo((): readonly Column[] => {
    if (readAs === 'mail') return mailColumns
    if (readAs === 'forms') return formColumns
    return decided.columns ?? remembered?.columns ?? guessed.map(({ column }) => column)
  }, [readAs, decided.columns, remembered, guessed])
  const read = useMemo(
    () =>
      readRows(table, readColumns, {
        ...{ neighborhoods, today, decided: decided.places },
        groups: [...record.communityGroup.values()].filter((row) => !row.retired),
        channel: readAs === 'mail' ? 'e-mail' : 'form',
      }),
    [table, readColumns, neighborhoods, today, decided.places, record, readAs],
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
      (row) =>
        [row.line, reporterOf(row, table, readColumns, readAs === 'table' ? guessed : [])] as const,
    )
    return new Map(found.flatMap(([line, who]) => (who === null ? [] : [[line, who] as const])))
  }, [table, readColumns, guessed, readAs])
  const known = useQuery({ type: 'concerns.known', neighborhoodId: null })
  const same = useMemo(() => sameOf(rows, known?.rows ?? []), [rows, known])
  return {
    ...decided,
    ...{ isEmpty, readAs, table, mail, guessed, readColumns, remembered, rows, same, reporters },
    decide: (more) => setDecided((before) => ({ ...before, ...more })),
    startOver: () => setDecided(nothingDecided),
  }
}

/** A mail that is read; null while it is being read. */
function useMail(content: string | Uint8Array | null): ReadMail | null {
  const [read, setRead] = useState<{ of: string | Uint8Array; mail: ReadMail } | null>(null)
  useEffect(() => {
    if (content === null) return undefined
    let current = true
    void readMail(content).then((mail) => {
      if (current) setRead({ of: content, mail })
    })
    return () => {
      current = false
    }
  }, [content])
  return content !== null && read?.of === content ? read.mail : null
}
