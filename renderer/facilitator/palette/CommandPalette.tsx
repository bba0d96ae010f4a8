import type { ReactElement } from 'react'
import {
  Autocomplete,
  Input,
  Label,
  Menu,
  MenuItem,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components'
import { Key, Modal } from '../../ui/controls'
import { keyLabel, useRegistry } from './actions'
import './palette.css'

/** Everything one can do now, found by typing, with its shortcut. */
export function CommandPalette({ onClose }: { onClose: () => void }): ReactElement {
  const actions = useRegistry().all()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Modal title="What do you want to do?" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField autoFocus className="field">
          <Label className="visually-hidden">Find an action</Label>
          <Input className="input palette__input" placeholder="Type to find an action" />
        </SearchField>
        {/* A scrollable region must be reachable by keyboard. */}
        <div className="palette__scroll" tabIndex={0} role="group" aria-label="Found actions">
          <Menu
            className="palette__list"
            aria-label="Actions"
            items={actions}
            renderEmptyState={() => <p className="palette__empty">Nothing is called that.</p>}
            onAction={(id) => {
              onClose()
              actions.find((action) => action.id === id)?.run()
            }}
          >
            {(action) => (
              <MenuItem id={action.id} textValue={action.title} className="palette__item">
                <Text slot="label">{action.title}</Text>
                <span className="palette__group">{action.group}</span>
                {action.keys?.[0] !== undefined && <Key>{keyLabel(action.keys[0])}</Key>}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Modal>
  )
}
