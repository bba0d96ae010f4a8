import { useMemo, useState } from 'react'
import type { AgendaReading, ReadLine } from '../../../../shared/meeting/agendaImport/readAgenda'
import type { ItemFields } from '../../../../shared/meeting/agendaImport/types'
import type { Part } from '../../../../shared/meeting/tables'

/** Which part was chosen for the lines that have to be asked about. */
export interface PartChoices {
  /** The lines whose part is known: they are added, the others are not. */
  readonly decided: readonly ReadLine[]
  /** The items of those lines. */
  readonly items: readonly ItemFields[]
  /** How many still wait for a choice. */
  readonly undecided: number
  readonly chosen: (line: number) => Part | undefined
  readonly choose: (line: number, part: Part) => void
}

const none: ReadonlyMap<number, Part> = new Map()

/** Keeps the choices for the reading of a text; of another text nothing is chosen yet. */
export function usePartChoices(reading: AgendaReading, text: string): PartChoices {
  const [choices, setChoices] = useState({ text, parts: none })
  const parts = choices.text === text ? choices.parts : none
  const decided = useMemo(
    () => reading.read.filter(({ line, item }) => item.part !== 'ask' || parts.has(line)),
    [reading, parts],
  )
  return {
    decided,
    items: decided.flatMap((line) => itemOf(line, parts)),
    undecided: reading.read.length - decided.length,
    chosen: (line) => parts.get(line),
    choose: (line, part) => setChoices({ text, parts: new Map([...parts, [line, part]]) }),
  }
}

function itemOf({ line, item }: ReadLine, parts: ReadonlyMap<number, Part>): ItemFields[] {
  const part = item.part === 'ask' ? parts.get(line) : item.part
  return part === undefined ? [] : [{ ...item, part }]
}
