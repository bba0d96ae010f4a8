import { MonitorUp, Pencil, X } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button'
import { Form, type FormFrame } from '../../ui/form/Form'
import { focusTargets } from './focusTargets'
import { entryElementId } from './navigate'
import { WrittenBy } from './WrittenBy'
import './EntryRow.css'
import { entryRow as texts } from './texts'

/** A line of the record: read as text, changed in place, removed (undo brings it back). */
export function EntryRow(props: {
  id: string
  /** Where it stands in the record: its table tells who wrote it, below its fields. */
  table: 'heardStatement' | 'decision' | 'actionItem'
  what: string
  /** Its words: what is done to it names it, so that two buttons never say the same. */
  name: string
  children: ReactNode
  edit: ReactNode
  /** Puts the entry on the projector, large; absent where that makes no sense. */
  onShow?: () => void
  onRemove: () => void
}): ReactElement {
  const [editing, setEditing] = useState(false)
  const name = beginningOf(props.name)
  return (
    <li className="entry__row" id={entryElementId(props.id)} tabIndex={-1}>
      <div className="entry__text">
        {editing ? (
          <>
            {props.edit}
            <WrittenBy place={`${props.table} ${props.id}`} />
          </>
        ) : (
          props.children
        )}
      </div>
      <div className="entry__tools">
        {props.onShow !== undefined && (
          <Button
            look="quiet"
            small
            icon
            aria-label={texts.showTheLarge(props.what, name)}
            onPress={props.onShow}
          >
            <MonitorUp />
          </Button>
        )}
        <Button
          look="quiet"
          small
          {...(editing ? {} : { icon: true })}
          aria-label={
            editing ? texts.doneWithThe(props.what, name) : texts.changeThe(props.what, name)
          }
          onPress={() => setEditing(!editing)}
        >
          {editing ? texts.done : <Pencil />}
        </Button>
        <Button
          look="quiet"
          small
          icon
          aria-label={texts.removeThe(props.what, name)}
          onPress={(event) => {
            focusNear(event.target)
            props.onRemove()
          }}
        >
          <X />
        </Button>
      </div>
    </li>
  )
}

/** So much of its words tells an entry apart; nobody hears out a paragraph to find a button. */
const longestName = 60

const beginningOf = (words: string): string =>
  words.length <= longestName ? words : `${words.slice(0, longestName).trimEnd()}…`

/** Puts the focus on the line one types in, else on the field of the section a row is leaving, or its next control. */
function focusNear(button: Element): void {
  const section = button.closest('section')
  const row = button.closest('li')
  const field = section?.querySelector<HTMLElement>('form input, form textarea')
  const neighbor = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button')
  const line = document.querySelector<HTMLElement>(`#${focusTargets.capture} input`)
  ;(line ?? field ?? neighbor)?.focus()
}

/** A form that adds an entry: Enter adds it, and the cursor stays for the next one. */
export function AddForm(props: {
  id: string
  label: string
  of: FormFrame
  children: ReactNode
  /** It is sent by a button of its own, among what is below the first line. */
  sentBelow?: boolean
  /** Stands in for sending it, where something is asked first. */
  onSubmit?: () => void
}): ReactElement {
  const { sentBelow, ...form } = props
  return (
    <Form
      {...form}
      className="entry__add"
      buttons={
        sentBelow === true ? null : (
          <Button type="submit" small>
            {texts.add}
          </Button>
        )
      }
    />
  )
}
