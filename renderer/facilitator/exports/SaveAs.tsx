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

/** The other forms a document can be saved in. */
export function SaveAs(props: {
  isReady: boolean
  onSave: (as: DocumentForm) => void
}): ReactElement {
  return (
    <MenuTrigger>
      <Button isDisabled={!props.isReady}>
        {texts.saveAs}
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="select__popover">
        <Menu
          className="select__list"
          items={forms}
          onAction={(key) => {
            const form = forms.find(({ id }) => id === key)
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
