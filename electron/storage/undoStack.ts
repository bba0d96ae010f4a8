import type { Change } from '../../shared/record/record'
import type { Command } from '../../shared/record/commands'

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
    // Having seen something can't be undone, nor is half-typing a change; neither must stand before one.
    if (command.type === 'look.mark' || command.type === 'draft.keep') return
    const step = { label: labelOf(command), key: keyOf(command), changes }
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

function keyOf(command: Command): string | null {
  if (command.type === 'item.notes') return `notes ${command.id}`
  if (command.type === 'reportBack.word')
    return `wording ${command.meetingId} ${command.audienceId} ${command.section}`
  return null
}

const nouns: Readonly<Record<string, string>> = {
  workgroup: 'workgroup',
  neighborhood: 'neighborhood',
  group: 'group',
  visit: 'visit',
  member: 'member',
  meeting: 'meeting',
  item: 'agenda item',
  concern: 'what was heard',
  raised: 'concern',
  intakeSource: 'form whose answers are brought in',
  decision: 'decision',
  action: 'action',
  attendance: 'sign-in',
  acknowledgement: 'agreement to confidentiality',
  reportBack: 'report-back',
  minutes: 'minutes',
  template: 'template',
  confidentiality: 'confidentiality text',
  plainWord: 'plain word',
  translation: 'translation',
  language: 'fixed words of a language',
  means: 'means',
  data: 'figures',
  dataSource: 'source of figures',
  dataPlace: 'place in figures',
  worksheet: 'figures of an item',
}

/** Names the kind of change, never its content: the label may be read aloud or shown anywhere. */
function labelOf(command: Command): string {
  const [noun = '', verb = ''] = command.type.split('.')
  const words = verb.replace(/([A-Z])/g, ' $1').toLowerCase()
  return `${nouns[noun] ?? noun}: ${words}`
}
