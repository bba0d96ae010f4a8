import { ListPlus, Plus } from 'lucide-react'
import { type ReactElement, type ReactNode, useContext, useState } from 'react'
import type { Part } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { KeptContext } from '../../ui/form/keptEntries'
import { ActionKey } from './ActionKey'
import type { keyTable } from './keyTable'
import { useAllPaletteCommands } from './paletteCommands'
import './EntrySection.css'
import { entrySection as texts } from './texts'

/**
 * What of an item was said, decided or promised: its rows, and two ways to add one. The quick way is
 * the capture line, where there is one; the other is a form with everything there is to say.
 */
export function EntrySection(props: {
  title: string
  /** The part of the meeting its item is in: of Part B another empty list is said. */
  part: Part
  count: number
  /** What the section is empty of, and how to begin. */
  empty: string
  /** The action that begins one in the capture line. */
  quick: keyof typeof keyTable
  /** What the form is called. */
  formLabel: string
  /** Where what is half-typed in the form is kept: it is open while there is any. */
  keptAs: string
  form: ReactNode
  /** The rows. */
  children: ReactNode
}): ReactElement {
  const kept = useContext(KeptContext)
  const [isOpen, open] = useState(() => kept.has(props.keptAs))
  return (
    <section
      className="entry"
      aria-label={props.title}
      data-kind={props.quick}
      tabIndex={-1}
      data-region="2"
    >
      <div className="sectionhead">
        <h3>{props.title}</h3>
        {props.count > 0 && <span className="muted">{props.count}</span>}
        <QuickAdd of={props.quick} label={props.formLabel} />
        <Button
          small
          icon
          look="quiet"
          aria-label={texts.withDetails(props.formLabel)}
          aria-expanded={isOpen}
          onPress={() => open(!isOpen)}
        >
          <ListPlus aria-hidden="true" />
        </Button>
      </div>
      {props.count === 0 && !isOpen && (
        <p className="sectionhead__empty">
          {props.part === 'B' ? texts.nothingInPartB : props.empty}
        </p>
      )}
      {props.children}
      {isOpen && props.form}
    </section>
  )
}

function QuickAdd(props: { of: keyof typeof keyTable; label: string }): ReactElement | null {
  const action = useAllPaletteCommands().find(({ id }) => id === props.of)
  if (action === undefined) return null
  return (
    <Button small look="quiet" aria-label={props.label} onPress={action.run}>
      <Plus aria-hidden="true" />
      {texts.add}
      <ActionKey of={props.of} />
    </Button>
  )
}
