import { EyeOff, GripVertical } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { OpeningView } from '../../../../shared/meeting/agendaImport/types'
import { parts } from '../../../../shared/meeting/tables'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { purposeWords } from '../../../ui/texts'
import { useRecord } from '../../client/useSnapshot'
import { faultOf, notesAreKept, type SheetRow } from './agendaSheet'
import type { SheetWork } from './useAgendaSheet'
import type { FlaggedRows } from './useFlaggedRows'
import './importAgenda.css'
import './AgendaTableRow.css'
import '../meeting.css'
import { agendaTableRow as texts } from './texts'

/** What Candor opens a meeting with by itself. */
const openingWords: { readonly [V in OpeningView]: string } = {
  welcome: texts.welcomeAndGoal,
  signIn: texts.signIn,
  pastActions: texts.pastActions,
}

/** An item as it will be added; a press on a cell edits it. */
export function AgendaTableRow(props: {
  row: SheetRow
  work: SheetWork
  lines: FlaggedRows
}): ReactElement {
  const { row, work } = props
  const places = neighborhoodNames(useRecord(), [...row.neighborhoodIds])
  return (
    <div className="sheet__cells">
      <AriaButton slot="drag" className="agenda__grip" aria-label={texts.move(row.title)}>
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <input
        type="checkbox"
        aria-label={texts.add(row.title)}
        checked={row.isTicked}
        onChange={({ target }) => work.tick([row.key], target.checked)}
      />
      <div className="sheet__title" data-field="title">
        <span dir="auto">{row.title}</span>
        <Remarks row={row} />
        <Notes row={row} work={work} />
        <Flagged row={row} lines={props.lines} />
      </div>
      <span className="sheet__purpose">{purposeWords[row.purpose]}</span>
      <span dir="auto" data-field="presenter" className={row.presenter === '' ? 'muted' : ''}>
        {row.presenter === '' ? texts.none : row.presenter}
      </span>
      <span data-field="minutes" className="sheet__minutes">
        {row.minutes}
        {row.isAssumed && (
          <b className="sheet__assumed" title={texts.noMinutesGiven10Assumed}>
            {' '}
            ?
          </b>
        )}
      </span>
      <span dir="auto" className={places.length === 0 ? 'muted' : ''}>
        {places.length === 0 ? texts.wholeTown : places.join(', ')}
      </span>
      <PartSwitch row={row} work={work} />
    </div>
  )
}

function PartSwitch({ row, work }: { row: SheetRow; work: SheetWork }): ReactElement {
  return (
    <div className="sheet__part" role="group" aria-label={texts.partFor(row.title)}>
      {parts.map((part) => (
        <AriaButton
          key={part}
          aria-label={texts.part(part)}
          aria-pressed={row.part === part}
          data-part={part}
          onPress={() => work.toPart(row.key, part)}
        >
          {part}
        </AriaButton>
      ))}
    </div>
  )
}

function Remarks({ row }: { row: SheetRow }): ReactElement {
  const told = [...row.remarks]
  if (row.part === 'B' && row.partReason !== null) told.unshift(row.partReason)
  if (row.openingView !== null && !row.isTicked)
    told.unshift(texts.candorOpensWithItsOwn(openingWords[row.openingView]))
  const fault = faultOf(row)
  return (
    <>
      {told.map((remark) => (
        <span key={remark} className="sheet__remark muted small">
          {remark}
        </span>
      ))}
      {fault !== null && row.isTicked && (
        <span className="sheet__remark field__error small">{fault}</span>
      )}
    </>
  )
}

/** What stands below an item in the agenda, and whether it goes with it. */
function Notes({ row, work }: { row: SheetRow; work: SheetWork }): ReactElement | null {
  if (row.notes.trim() === '') return null
  const count = formatCount(row.notes.split('\n').length, 'note')
  const isKept = notesAreKept(row)
  const said =
    row.part === 'B'
      ? texts.notKeptPartBGets(count)
      : isKept
        ? texts.keptAsDiscussion(count)
        : texts.notKept(count)
  return (
    <div className="sheet__notes small muted" data-field="notes">
      <span>
        {said}{' '}
        <span dir="auto" className={isKept ? '' : 'sheet__dropped'}>
          {row.notes.split('\n').join(' · ')}
        </span>
      </span>
      {row.part === 'A' && (
        <Button
          small
          look="quiet"
          aria-label={texts.theNotesOf(isKept ? texts.leaveOut : texts.keep, row.title)}
          onPress={() => work.edit(row.key, { keepsNotes: !isKept })}
        >
          {isKept ? texts.leaveOut : texts.keep}
        </Button>
      )}
    </div>
  )
}

/** What holds a row back, and that it may stay; otherwise the text is to be changed, or the tick taken away. */
function Flagged({ row, lines }: { row: SheetRow; lines: FlaggedRows }): ReactElement {
  return (
    <div role="status" className="flagnote">
      {row.isTicked && lines.flagged.has(row.key) && (
        <>
          <EyeOff aria-hidden="true" />
          <p>{lines.message}</p>
          <Button small look="restricted" onPress={() => lines.pass(row.key)}>
            {texts.differentPerson}
          </Button>
        </>
      )}
    </div>
  )
}
