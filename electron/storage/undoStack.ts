import type { Change } from '../../shared/record/record'
import type { Command, CommandOf, CommandType } from '../../shared/record/commands'
import { commandRegistry } from '../../shared/record/registry'

interface Step {
  readonly label: string
  /** Typing into one field is one step; null never joins the step before. */
  readonly key: string | null
  readonly changes: readonly Change[]
}

/** The last changes of this sitting, newest last, each with the changes that take it back. */
export class UndoStack {
  private steps: Step[] = []
  private static readonly depth = 200

  /** Remembers how to take a command back. */
  push(command: Command, changes: readonly Change[]): void {
    const undo = undoOf(command.type, command)
    if (undo === null) return
    const step = { ...undo, changes }
    const last = this.steps.at(-1)
    // While one text is typed, the oldest undo of the run is the one that takes all of it back.
    if (last !== undefined && last.key !== null && last.key === step.key) return
    this.steps = [...this.steps.slice(1 - UndoStack.depth), step]
  }

  /** What would be taken back next, in words; null when there is nothing. */
  get label(): string | null {
    return this.steps.at(-1)?.label ?? null
  }

  /** Forgets everything: what came before can't be taken back. */
  clear(): void {
    this.steps = []
  }

  /** Takes the newest step off and returns it. */
  pop(): readonly Change[] | null {
    return this.steps.pop()?.changes ?? null
  }
}

/** What a command says of itself, by its type. */
const undoOf = <T extends CommandType>(type: T, command: CommandOf<T>): Typing => {
  const { label, undo } = commandRegistry[type]
  if (undo === 'never') return null
  return { label, key: undo === undefined ? null : `${type} ${undo(command)}` }
}

/** How a step is named and which run of typing it belongs to; null for what can't be taken back. */
type Typing = Pick<Step, 'label' | 'key'> | null
