import { type ReactElement, useId, useRef, useState } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { withoutHiddenSigns } from '../../shared/kernel/cleanText'
import { FlagNote } from './nameGuard/FlagNote'
import { useHeld, useLimit, useShown } from './nameGuard/submitGuard'
import { useFlags } from './nameGuard/useFlags'
import { SecretInput } from './SecretInput'
import { tooLong, usualLimit } from './textLimit'

interface FieldBase {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly hint?: string
  /** What it is called in what a form sends; with one, it shows what is refused of it. */
  readonly name?: string
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly rows?: number
  readonly autoFocus?: boolean
  readonly suggestions?: readonly string[]
  readonly hideLabel?: boolean
  readonly maxLength?: number
  /** A text that was held back is looked at as soon as it is there again. */
  readonly lookAtOnce?: boolean
  /** The text that was held back may be stored now. */
  readonly onCleared?: () => void
  /** It is told as it was typed: whoever reads it takes hidden signs out, and says so. */
  readonly asTyped?: boolean
}

/**
 * Where in the shared record the text of a field goes, `table id field`, so that it is looked at
 * before it does. Null for what never goes there: restricted notes, and what is only looked for.
 */
type FieldPlace =
  | { readonly type?: 'text'; readonly place: string | null }
  | { readonly type: 'date' | 'time' | 'number' | 'password'; readonly place?: never }

export type FieldProps = FieldBase & FieldPlace

/** The same for a field that decides by itself what becomes of what is typed. */
export type FieldOver<Own extends keyof FieldBase> = Omit<FieldBase, Own> & FieldPlace

/** What is typed for a row that isn't there yet was never looked at, or is kept from before. */
const isNew = (place: string | null): boolean => place?.includes(' new:') === true

/** Whoever types `12/9/26` means no day of the first century; a year that is still being typed may. */
const withWholeYear = (day: string): string => day.replace(/^00(?=\d\d-)/, '20')

/** A labelled text field of one line, or of several when `rows` is given. */
export function Field(props: FieldProps): ReactElement {
  const listId = useId()
  const root = useRef<HTMLDivElement>(null)
  const { place = null, value } = props
  const [takenOut, setTakenOut] = useState('')
  const found = useFlags(place, value, {
    atOnce: props.lookAtOnce === true || (value !== '' && isNew(place)),
    onCleared: props.onCleared,
  })
  const isText = (props.type ?? 'text') === 'text'
  const error = props.error ?? (isText ? tooLong(value, props.maxLength) : undefined)
  const focus = (): void => root.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  useHeld(place, value, focus)
  useLimit(() => isText && tooLong(value, props.maxLength) !== undefined, focus)
  useShown(props.name)
  const finishYear = (): void => {
    if (props.type === 'date' && withWholeYear(value) !== value)
      props.onChange(withWholeYear(value))
  }
  const change = (typed: string): void => {
    const { text, notes } =
      isText && props.asTyped !== true ? withoutHiddenSigns(typed) : { text: typed, notes: [] }
    setTakenOut(notes.join(' '))
    props.onChange(text)
  }
  const input = { className: 'input', placeholder: props.placeholder ?? '', dir: 'auto' as const }
  return (
    <TextField
      ref={root}
      className="field"
      {...(found.flags.length > 0 ? { 'data-flagged': true } : {})}
      {...(place !== null ? { 'data-shared-place': place } : {})}
      value={value}
      onChange={change}
      onBlur={() => {
        finishYear()
        props.onBlur?.()
      }}
      isInvalid={error !== undefined}
      // An error that is shown must not keep the form from being sent again.
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      // A text is never cut by the field: what is too long is said, and not sent.
      {...(isText ? {} : { maxLength: props.maxLength ?? usualLimit })}
      type={props.type ?? 'text'}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : ''}>{props.label}</Label>
      {props.type === 'password' ? (
        <SecretInput input={input} label={props.label} />
      ) : props.rows === undefined ? (
        <Input
          {...input}
          {...(props.suggestions === undefined ? {} : { list: listId })}
          // Enter sends the form with what the field says then.
          onKeyDown={({ key }) => {
            if (key === 'Enter') finishYear()
          }}
        />
      ) : (
        <TextArea
          {...input}
          rows={props.rows}
          // The field grows with its text; this is how tall it is before that.
          style={{ minHeight: `${props.rows * 1.45 + 0.9}em` }}
        />
      )}
      {props.suggestions !== undefined && (
        <datalist id={listId}>
          {props.suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {props.hint !== undefined && (
        <Text slot="description" className="field__hint">
          {props.hint}
        </Text>
      )}
      {takenOut !== '' && (
        <span role="status" className="field__hint">
          {takenOut}
        </span>
      )}
      <FieldError className="field__error">
        {/* What is refused is told at once; what was never sent is said on the way. */}
        {props.name === undefined ? error : <span role="alert">{error}</span>}
      </FieldError>
      {place !== null && (
        <FlagNote
          found={found}
          value={value}
          onTakeOut={(text) => {
            props.onChange(text)
            focus()
          }}
        />
      )}
    </TextField>
  )
}
