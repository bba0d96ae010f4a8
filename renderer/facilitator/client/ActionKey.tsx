import type { ReactElement } from 'react'
import { Key } from '../../ui/Key'
import { keyTable } from './keyTable'
import { keyLabel } from './paletteCommands'

/** The key of an action, as the table of keys has it: no button can tell another than it takes. */
export const ActionKey = ({ of }: { of: keyof typeof keyTable }): ReactElement => (
  <Key>{keyLabel(keyTable[of][0])}</Key>
)
