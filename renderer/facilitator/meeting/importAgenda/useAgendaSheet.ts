import { useState } from 'react'
import type { AgendaReading } from '../../../../shared/meeting/agendaImport/readAgenda'
import type { Part } from '../../../../shared/meeting/tables'
import {
  editRow,
  joinRows,
  leaveOut,
  moveRows,
  notesAsRows,
  type RowFields,
  type Sheet,
  sheetOf,
  splitRow,
  stepRow,
  takeIn,
  tickRows,
  toPart,
} from './agendaSheet'

/** What can be done with the sheet; each of it can be taken back. */
export interface SheetWork {
  readonly sheet: Sheet
  /** Something was changed since it was read. */
  readonly isChanged: boolean
  /** Typing in one field of one row is one step back. */
  readonly edit: (key: string, fields: RowFields) => void
  readonly toPart: (key: string, part: Part) => void
  readonly leaveOut: (key: string) => void
  readonly tick: (keys: readonly string[], isTicked: boolean) => void
  readonly move: (keys: readonly string[], target: string, isAfter: boolean) => void
  readonly step: (key: string, by: 1 | -1) => void
  readonly split: (key: string, at: number) => void
  readonly splitNotes: (key: string) => void
  readonly join: (key: string) => void
  readonly takeIn: (line: number) => void
  readonly undo: () => void
}

interface History {
  readonly now: Sheet
  readonly past: readonly Sheet[]
  /** What was typed in last, so that more of the same is the same step. */
  readonly typing: string | null
}

/** The sheet of a reading, and everything that was done to it. */
export function useAgendaSheet(reading: AgendaReading): SheetWork {
  const [history, setHistory] = useState<History>(() => ({
    now: sheetOf(reading),
    past: [],
    typing: null,
  }))
  const change = (work: (sheet: Sheet) => Sheet, typing: string | null = null): void =>
    setHistory((before) => {
      const now = work(before.now)
      if (now === before.now) return before
      const isMore = typing !== null && typing === before.typing
      return { now, past: isMore ? before.past : [...before.past, before.now], typing }
    })
  return {
    sheet: history.now,
    isChanged: history.past.length > 0,
    edit: (key, fields) =>
      change((sheet) => editRow(sheet, key, fields), `${key} ${Object.keys(fields).join()}`),
    toPart: (key, part) => change((sheet) => toPart(sheet, key, part)),
    leaveOut: (key) => change((sheet) => leaveOut(sheet, key)),
    tick: (keys, isTicked) => change((sheet) => tickRows(sheet, new Set(keys), isTicked)),
    move: (keys, target, isAfter) =>
      change((sheet) => moveRows(sheet, new Set(keys), target, isAfter)),
    step: (key, by) => change((sheet) => stepRow(sheet, key, by)),
    split: (key, at) => change((sheet) => splitRow(sheet, key, at)),
    splitNotes: (key) => change((sheet) => notesAsRows(sheet, key)),
    join: (key) => change((sheet) => joinRows(sheet, key)),
    takeIn: (line) => change((sheet) => takeIn(sheet, line)),
    undo: () =>
      setHistory((before) => {
        const now = before.past.at(-1)
        return now === undefined ? before : { now, past: before.past.slice(0, -1), typing: null }
      }),
  }
}
