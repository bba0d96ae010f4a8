import { useCallback, useContext, useRef, useState } from 'react'
import { KeptContext, isLike } from './keptEntries'
import { type Refused, type Submission, type Submitted, useSubmit } from './useSubmit'

/** The fields of a form that are typed as text. */
type TextField<T> = {
  [F in keyof T]-?: string extends T[F] ? F : never
}[keyof T] &
  string

/** What a text field of a form is drawn with. */
export interface FieldOfForm {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** Some fields of a form, for whoever draws them as a group. */
export interface FieldGroup<T> {
  readonly fields: Readonly<T>
  /** Changes fields; what was refused of them is done with. */
  readonly set: (changed: Partial<T>) => void
  /** Everything a `Field` needs of the form, for a field that is text. */
  readonly field: (name: TextField<T>) => FieldOfForm
  /** What was refused of a field that shows it. */
  readonly errorAt: (field: string) => string | undefined
}

const fieldOf = <T extends object>(
  name: TextField<T>,
  { fields, set, errorAt }: Omit<FieldGroup<T>, 'field'>,
): FieldOfForm => ({
  name,
  value: String(fields[name]),
  onChange: (value) => set({ [name]: value } as Partial<T>),
  error: errorAt(name),
})

/** A group of fields over what is kept elsewhere. */
export const fieldsOver = <T extends object>(
  group: Omit<FieldGroup<T>, 'field'>,
): FieldGroup<T> => ({ ...group, field: (name) => fieldOf(name, group) })

export interface FormOptions<T extends object, V> {
  /** What stands in its fields at first. */
  readonly initial: T | (() => T)
  /** What is wrong with what is typed, before anything is sent; null for nothing. */
  readonly check?: (fields: T) => Refused | null
  readonly send: (fields: T) => Promise<Submitted<V>>
  /** It was taken. A dialog closes then. */
  readonly onDone?: ((value: V) => void) | undefined
  /** It stays where it is, and is emptied once it was taken. */
  readonly resets?: boolean
  /** The field that shows what is refused without naming a field that is there. */
  readonly refusedAt?: TextField<T>
  /**
   * Entries are typed here one after another: what stands in the fields for the next one. They are
   * free for it at once, before the answer is in, so that a fast typist's next words aren't wiped
   * by it; what was refused comes back unless something new was typed meanwhile.
   */
  readonly next?: (sent: T) => T
  /**
   * Names the place, for an entry that outlives its component: what was typed but not sent yet is
   * still there when the facilitator comes back. Use one name with one type.
   */
  readonly keepAs?: string
}

/** A form: what is typed in it, how it is sent, and what was refused. */
export interface FormState<T extends object> extends FieldGroup<T>, Omit<Submission, 'submit'> {
  readonly submit: () => Promise<void>
  /** Puts back what stood there at first; the same function for as long as the form is there. */
  readonly reset: () => void
  /** Whether something in it isn't saved yet. */
  readonly isChanged: boolean
  /** Whether entries are typed here one after another. */
  readonly isEntry: boolean
}

/** Keeps what is typed in a form, sends it once, and shows what was refused in its place. */
export function useForm<T extends object, V = unknown>(options: FormOptions<T, V>): FormState<T> {
  const { next, keepAs, refusedAt } = options
  const kept = useContext(KeptContext)
  const [initial] = useState(options.initial)
  const [fields, show] = useState<T>(() => {
    const before = keepAs === undefined ? undefined : kept.get(keepAs)
    return isLike(before, initial) ? before : initial
  })
  const latest = useRef(fields)
  const submission = useSubmit(options.send, {
    refusedAt,
    onDone: (value) => {
      if (options.resets === true) put(initial)
      options.onDone?.(value)
    },
  })
  const put = useCallback(
    (changed: T): void => {
      latest.current = changed
      if (keepAs !== undefined && changed === initial) kept.delete(keepAs)
      else if (keepAs !== undefined) kept.set(keepAs, changed)
      show(changed)
    },
    [initial, keepAs, kept],
  )
  const reset = useCallback(() => put(initial), [initial, put])
  const set = (changed: Partial<T>): void => {
    put({ ...latest.current, ...changed })
    const isSettled = Object.keys(changed).some((name) => submission.errorAt(name) !== undefined)
    if (submission.refusal !== undefined || isSettled) submission.refuse(null)
  }
  const sendOneOfMany = async (sent: T, free: T): Promise<void> => {
    // What is typed in the fields is taken before they are emptied.
    const sending = submission.submit(sent)
    put(free)
    if (!(await sending) && latest.current === free) put(sent)
  }
  const submit = async (): Promise<void> => {
    const sent = latest.current
    const wrong = options.check?.(sent) ?? null
    if (wrong !== null) submission.refuse(wrong)
    else if (next !== undefined) await sendOneOfMany(sent, next(sent))
    else await submission.submit(sent)
  }
  return {
    ...submission,
    fields,
    set,
    field: (name) => fieldOf(name, { fields, set, errorAt: submission.errorAt }),
    submit,
    reset,
    isChanged: JSON.stringify(fields) !== JSON.stringify(initial),
    isEntry: next !== undefined,
  }
}
