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
import { Key } from '../../ui/Key'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { keyLabel, useAllPaletteCommands } from '../client/paletteCommands'
import { groupNames } from '../client/texts'
import './CommandPalette.css'
import { commandPalette as texts } from './texts'

/**
 * The closed dialog gives the focus back to where it was in the next frame; a command that moves
 * the focus, or opens a dialog that will give it back itself, has to come after that.
 */
const afterClosing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

/** Everything one can do now, found by typing, with its shortcut. */
export function CommandPalette({ onClose }: { onClose: () => void }): ReactElement {
  const commands = useAllPaletteCommands()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Modal corner={<HelpButton page="commands" />} title={texts.whatDoYouWantDo} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField autoFocus className="field">
          <Label className="visually-hidden">{texts.findACommand}</Label>
          <Input className="input palette__input" placeholder={texts.typeToFind} />
        </SearchField>
        {/* A scrollable region must be reachable by keyboard. */}
        <div className="palette__scroll" tabIndex={0} role="group" aria-label={texts.foundCommands}>
          <Menu
            className="palette__list"
            aria-label={texts.commands}
            items={commands}
            renderEmptyState={() => <p className="palette__empty">{texts.nothingIsCalledThat}</p>}
            onAction={(id) => {
              onClose()
              const command = commands.find((row) => row.id === id)
              if (command !== undefined) afterClosing(command.run)
            }}
          >
            {(command) => (
              <MenuItem id={command.id} textValue={command.title} className="palette__item">
                <Text slot="label">{command.title}</Text>
                <span className="palette__group">{groupNames[command.group]}</span>
                {command.keys?.[0] !== undefined && <Key>{keyLabel(command.keys[0])}</Key>}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Modal>
  )
}
