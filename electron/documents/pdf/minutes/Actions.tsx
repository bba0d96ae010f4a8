import { Text } from '@react-pdf/renderer'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { statusesIn } from '../../../../shared/documents/minutes/itemText'
import type { MinutesAction, MinutesModel } from '../../../../shared/documents/minutes/minutesModel'
import { Section } from '../layout/TextParts'
import { type Cell, Table } from '../layout/Table'
import { type } from '../layout/pageStyles'

type Words = MinutesModel['words']

interface ActionsProps {
  readonly actions: readonly MinutesAction[]
  readonly words: Words
}

/** Where the promises of earlier meetings stand. */
export const PastActions = ({ actions, words }: ActionsProps) => (
  <Section heading={words.pastActions}>
    {actions.length === 0 ? (
      <Text style={type.body}>{words.noPastActions}</Text>
    ) : (
      <Table
        columns={[
          { heading: words.what, share: 44 },
          { heading: words.who, share: 20 },
          { heading: words.by, share: 22 },
          { heading: words.status, share: 14 },
        ]}
        rows={actions.map((action) => ({
          cells: [
            whatWith(action, words),
            { text: action.owner },
            { text: action.due || words.noDate },
            { text: statusesIn(words)[action.status], strong: true },
          ],
        }))}
      />
    )}
  </Section>
)

/** Every promise of this meeting in one place, as it was read back. */
export const NewActions = ({ actions, words }: ActionsProps) => (
  <Section heading={words.newActions}>
    {actions.length === 0 ? (
      <Text style={type.body}>{words.noNewActions}</Text>
    ) : (
      <Table
        columns={[
          { heading: words.number, share: 6 },
          { heading: words.what, share: 44 },
          { heading: words.who, share: 20 },
          { heading: words.by, share: 22 },
          { heading: words.item, share: 8 },
        ]}
        rows={actions.map((action) => ({
          cells: [
            { text: `${action.number ?? ''}` },
            whatWith(action, words),
            { text: action.owner },
            { text: action.due || words.noDate },
            { text: action.item === null ? '–' : `${action.item}` },
          ],
        }))}
      />
    )}
  </Section>
)

/** New actions have no column for how they stand: what wasn't promised says so below its wording. */
const whatWith = ({ wording, obstacle, status }: MinutesAction, words: Words): Cell => {
  const isOff = status === 'cannot yet'
  if (obstacle === '')
    return isOff ? { text: wording, second: words.cannotDoYet } : { text: wording }
  const second = isOff
    ? `${words.cannotDoYet} ${obstacle}`
    : fillIn(words.gotInTheWay, { text: obstacle })
  return { text: wording, second }
}
