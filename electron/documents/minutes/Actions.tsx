import { Text } from '@react-pdf/renderer'
import type { MinutesAction } from '../../../shared/reports/minutes'
import { Section } from '../setting/parts'
import { type Cell, Table } from '../setting/Table'
import { type } from '../setting/style'

const pastColumns = [
  { heading: 'What', share: 44 },
  { heading: 'Who', share: 20 },
  { heading: 'By', share: 22 },
  { heading: 'Status', share: 14 },
]

const statusInWords = {
  open: 'Open',
  done: 'Done',
  'not done': 'Not done',
  dropped: 'Dropped',
  'cannot yet': 'Can’t yet',
}

/** Where the promises of earlier meetings stand. */
export const PastActions = ({ actions }: { actions: readonly MinutesAction[] }) => (
  <Section heading="Past actions">
    {actions.length === 0 ? (
      <Text style={type.body}>No action from an earlier meeting was open.</Text>
    ) : (
      <Table
        columns={pastColumns}
        rows={actions.map((action) => ({
          cells: [
            whatWith(action),
            { text: action.owner },
            { text: action.due || 'No date' },
            { text: statusInWords[action.status], strong: true },
          ],
        }))}
      />
    )}
  </Section>
)

const newColumns = [
  { heading: 'No.', share: 6 },
  { heading: 'What', share: 44 },
  { heading: 'Who', share: 20 },
  { heading: 'By', share: 22 },
  { heading: 'Item', share: 8 },
]

/** Every promise of this meeting in one place, as it was read back. */
export const NewActions = ({ actions }: { actions: readonly MinutesAction[] }) => (
  <Section heading="New actions">
    {actions.length === 0 ? (
      <Text style={type.body}>This meeting gave no new actions.</Text>
    ) : (
      <Table
        columns={newColumns}
        rows={actions.map((action) => ({
          cells: [
            { text: `${action.number ?? ''}` },
            whatWith(action),
            { text: action.owner },
            { text: action.due || 'No date' },
            { text: action.item === null ? '–' : `${action.item}` },
          ],
        }))}
      />
    )}
  </Section>
)

/** New actions have no column for how they stand: what wasn't promised says so below its wording. */
const whatWith = ({ wording, obstacle, status }: MinutesAction): Cell => {
  const cannotYet = status === 'cannot yet' ? 'We can’t do this yet.' : ''
  if (obstacle === '')
    return cannotYet === '' ? { text: wording } : { text: wording, second: cannotYet }
  return { text: wording, second: `${cannotYet || 'What got in the way:'} ${obstacle}` }
}
