import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { Key } from '../../ui/Key'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { keyLabel, useCommandRegistry } from '../client/paletteCommands'
import { groupNames } from '../client/texts'
import './ShortcutsSheet.css'
import { shortcutsSheet as texts } from './texts'

const groups = Object.keys(groupNames) as (keyof typeof groupNames)[]

/** All keys that mean something now. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }): ReactElement {
  const actions = useCommandRegistry()
    .all()
    .filter((action) => action.keys !== undefined && action.keys.length > 0)
  return (
    <Modal
      corner={<HelpButton page="keys" />}
      title={texts.keyboardShortcuts}
      wide
      onClose={onClose}
    >
      <p className="muted">{texts.keysWithWorkFromAnywhere(keyLabel('Alt+').replace('+', ''))}</p>
      <div className="shortcuts">
        {groups.map((group) => {
          const own = actions.filter((action) => action.group === group)
          return own.length === 0 ? null : (
            <section key={group}>
              <h3>{groupNames[group]}</h3>
              <dl>
                {own.map((action) => (
                  <div key={action.id}>
                    <dt>{action.title}</dt>
                    <dd>
                      {action.keys?.map((key) => (
                        <Key key={key}>{keyLabel(key)}</Key>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <div className="actions-row">
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}
