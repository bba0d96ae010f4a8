import type { CommandDefinition } from '../../shared/kernel/commands'
import { type Command, recordCommands } from '../../shared/record/commands'
import type { Change } from '../../shared/record/record'

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
    const undo = undoOf(command)
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

/** How a step is named and which run of typing it belongs to; null for what can't be taken back. */
function undoOf(command: Command): Pick<Step, 'label' | 'key'> | null {
  const { label, undo }: CommandDefinition = recordCommands[command.type]
  if (undo === 'never') return null
  const fields: Readonly<Record<string, unknown>> = command
  const key = undo?.map((field) => String(fields[field])) ?? null
  return { label, key: key === null ? null : [command.type, ...key].join(' ') }
}
