import { useId, type ReactElement, type ReactNode } from 'react'
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  FieldError,
  Heading,
  Input,
  Label,
  Modal as AriaModal,
  ModalOverlay,
  Text,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components'

/** The small parts every screen is made of: React Aria's behavior in Candor's clothes. */

type ButtonLook = 'plain' | 'primary' | 'quiet' | 'restricted'

export interface ButtonProps extends AriaButtonProps {
  readonly look?: ButtonLook
  readonly small?: boolean
  readonly icon?: boolean
  readonly title?: string
}

/** A button; icon-only ones need an `aria-label`. */
export function Button({ look = 'plain', small, icon, ...props }: ButtonProps): ReactElement {
  const names = ['button', look === 'plain' ? '' : `button--${look}`]
  if (small === true) names.push('button--small')
  if (icon === true) names.push('button--icon')
  return <AriaButton {...props} className={names.filter(Boolean).join(' ')} />
}

/** A key as it is printed on keyboards. */
export const Key = ({ children }: { children: ReactNode }): ReactElement => (
  <kbd className="kbd">{children}</kbd>
)

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly hint?: string
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'password'
  readonly rows?: number
  readonly autoFocus?: boolean
  readonly suggestions?: readonly string[]
  readonly hideLabel?: boolean
  readonly maxLength?: number
}

/** A labelled text field of one line, or of several when `rows` is given. */
export function Field(props: FieldProps): ReactElement {
  const listId = useId()
  const input = { className: 'input', placeholder: props.placeholder ?? '', dir: 'auto' as const }
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      isInvalid={props.error !== undefined}
      // An error that is shown must not keep the form from being sent again.
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      maxLength={props.maxLength ?? 20_000}
      type={props.type ?? 'text'}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : ''}>{props.label}</Label>
      {props.rows === undefined ? (
        <Input {...input} {...(props.suggestions === undefined ? {} : { list: listId })} />
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
      <FieldError className="field__error">{props.error}</FieldError>
    </TextField>
  )
}

/** One of a few choices, all visible. */
export function Segments<T extends string>(props: {
  label: string
  value: T
  options: readonly { readonly value: T; readonly label: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}): ReactElement {
  return (
    <div className="field">
      <span className={props.hideLabel === true ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-label={props.label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.value]}
        onSelectionChange={(keys) => {
          const chosen = props.options.find((option) => keys.has(option.value))
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {props.options.map((option) => (
          <ToggleButton key={option.value} id={option.value}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

/** Any number of choices, as chips. */
export function Choices(props: {
  label: string
  options: readonly { readonly id: string; readonly name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  empty?: string
}): ReactElement {
  const toggle = (id: string): void =>
    props.onChange(
      props.chosen.includes(id) ? props.chosen.filter((one) => one !== id) : [...props.chosen, id],
    )
  return (
    <div className="field" role="group" aria-label={props.label}>
      <span className="field__label">{props.label}</span>
      {props.options.length === 0 && <span className="field__hint">{props.empty}</span>}
      <div className="chips">
        {props.options.map((option) => (
          <ToggleButton
            key={option.id}
            className="chip chip--choice"
            isSelected={props.chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          >
            {option.name}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}

/** A dialog over the page; Escape and a press outside close it. */
export function Modal(props: {
  title: string
  wide?: boolean
  onClose: () => void
  children: ReactNode
}): ReactElement {
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : props.onClose())}
    >
      <AriaModal className={props.wide === true ? 'modal modal--wide' : 'modal'}>
        <AriaDialog>
          <Heading slot="title" className="modal__title">
            {props.title}
          </Heading>
          {props.children}
        </AriaDialog>
      </AriaModal>
    </ModalOverlay>
  )
}
