import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DocumentForm } from '../../../shared/documents/contract'
import { Button } from '../../ui/Button'
import { saveAs as texts } from './texts'

const forms = [
  { id: 'word', name: texts.wordToEdit },
  { id: 'web', name: texts.webPage },
  { id: 'markdown', name: texts.markdown },
  { id: 'text', name: texts.plainText },
] as const satisfies readonly { id: DocumentForm; name: string }[]

const calendar = { id: 'calendar', name: texts.calendarFile } as const

/** The other forms a document can be saved in; `hasCalendar`: it is of a meeting that is to come. */
export function SaveAs(props: {
  isReady: boolean
  hasCalendar?: boolean
  onSave: (as: DocumentForm) => void
}): ReactElement {
  const items = props.hasCalendar === true ? [...forms, calendar] : forms
  return (
    <MenuTrigger>
      <Button isDisabled={!props.isReady}>
        {texts.saveAs}
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="select__popover">
        <Menu
          className="select__list"
          items={items}
          onAction={(key) => {
            const form = items.find(({ id }) => id === key)
            if (form !== undefined) props.onSave(form.id)
          }}
        >
          {({ id, name }) => (
            <MenuItem id={id} className="select__item">
              {name}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
