import { ClipboardPaste, LayoutTemplate, Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { pastActionsOf } from '../../../../shared/actions/select'
import { agendaOf } from '../../../../shared/meeting/select'
import type { AgendaItem, Part, TemplateItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { CapacityAside } from '../../capacity/CapacityAside'
import { ActionKey } from '../../client/ActionKey'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import { OpenActionRows } from '../OpenActionRows'
import { AgendaChangedSinceSent } from '../../documents/AgendaChanged'
import { DraftMinutes } from '../../documents/DraftMinutes'
import { Reminders } from '../../engagement/Reminders'
import { MeetingForm } from '../MeetingForm'
import { ImportAgenda } from '../importAgenda/ImportAgenda'
import { AgendaLists } from './AgendaLists'
import { FromTemplate } from './FromTemplate'
import { ItemForm } from './ItemForm'
import { MeetingDetails } from './MeetingDetails'
import { TemplateForm } from './TemplateForm'
import { WaitingForAgenda } from './WaitingForAgenda'
import './Prepare.css'
import { prepare as texts } from './texts'

type Open =
  | { kind: 'import' }
  | { kind: 'template' }
  | { kind: 'save template' }
  | { kind: 'details' }
  | { kind: 'item'; id: string | null; part: Part }

/** What can be made of an agenda. */
const AgendaFoot = (props: { onTemplate: () => void; onDocuments: () => void }): ReactElement => (
  <div className="actions-row actions-row--start">
    <Button look="quiet" onPress={props.onTemplate}>
      {texts.saveThisAgendaAsTemplate}
    </Button>
    <Button look="quiet" onPress={props.onDocuments}>
      {texts.signSheetPrint}
    </Button>
  </div>
)

/** The agenda before the meeting: pasted, typed, put in order. */
export function Prepare(props: { onMeet: () => void; onDocuments: () => void }): ReactElement {
  const { onMeet } = props
  const record = useRecord()
  const meeting = useMeeting()
  const [open, setOpen] = useState<Open | null>(null)
  const agenda = agendaOf(record, meeting.id)
  const close = (): void => setOpen(null)
  usePaletteCommands([
    {
      id: 'import',
      title: texts.pasteOrImportAgenda,
      group: 'meeting',
      keys: keyTable.import,
      run: () => setOpen({ kind: 'import' }),
    },
    {
      id: 'template',
      title: texts.startFromATemplate,
      group: 'meeting',
      keys: keyTable.template,
      run: () => setOpen({ kind: 'template' }),
    },
    {
      id: 'save template',
      title: texts.saveThisAgendaAsTemplateLabel,
      group: 'meeting',
      run: () => setOpen({ kind: 'save template' }),
    },
    {
      id: 'add item',
      title: texts.addAnAgendaItem,
      group: 'meeting',
      keys: keyTable['add item'],
      run: () => setOpen({ kind: 'item', id: null, part: 'A' }),
    },
    {
      id: 'details',
      title: texts.changeDatePlacePeopleThis,
      group: 'meeting',
      run: () => setOpen({ kind: 'details' }),
    },
  ])
  return (
    <main className="prepare">
      <section className="prepare__agenda" aria-label={texts.agendaItems} tabIndex={-1} data-region>
        <div className="panel__head">
          <h2>{texts.agenda}</h2>
          <div className="actions-row">
            <Button onPress={() => setOpen({ kind: 'template' })}>
              <LayoutTemplate aria-hidden="true" />
              {texts.fromATemplate}
              <ActionKey of="template" />
            </Button>
            <Button onPress={() => setOpen({ kind: 'import' })}>
              <ClipboardPaste aria-hidden="true" />
              {texts.pasteOrImport}
              <ActionKey of="import" />
            </Button>
            <Button look="primary" onPress={() => setOpen({ kind: 'item', id: null, part: 'A' })}>
              <Plus aria-hidden="true" />
              {texts.addAnItem}
              <ActionKey of="add item" />
            </Button>
          </div>
        </div>
        {agenda.length === 0 && <p className="empty">{texts.nothingOnAgendaYetPaste}</p>}
        <AgendaLists onEdit={(id, part) => setOpen({ kind: 'item', id, part })} />
        <AgendaChangedSinceSent />
        {agenda.length > 0 && (
          <AgendaFoot
            onTemplate={() => setOpen({ kind: 'save template' })}
            onDocuments={props.onDocuments}
          />
        )}
      </section>
      <aside className="prepare__side" aria-label={texts.thisMeeting} tabIndex={-1} data-region>
        <MeetingDetails onChange={() => setOpen({ kind: 'details' })} onMeet={onMeet} />
        <DraftMinutes />
        <Reminders />
        <CapacityAside />
        <FromLastTime />
        <WaitingForAgenda />
      </aside>
      {open?.kind === 'import' && <ImportAgenda onClose={close} />}
      {open?.kind === 'template' && <FromTemplate onClose={close} />}
      {open?.kind === 'save template' && (
        <TemplateForm
          id={null}
          from={{ name: '', items: agenda.map(asTemplate) }}
          onClose={close}
        />
      )}
      {open?.kind === 'item' && <ItemForm id={open.id} part={open.part} onClose={close} />}
      {open?.kind === 'details' && <ChangeMeeting onClose={close} />}
    </main>
  )
}

/** What earlier meetings promised and this one starts from. */
function FromLastTime(): ReactElement {
  const past = pastActionsOf(useRecord(), useMeeting())
  return (
    <section>
      <h2>{texts.fromLastTime}</h2>
      <p className="muted">
        {past.length === 0
          ? texts.noOpenActionsFromEarlier
          : texts.willBeAskedAboutFirst(formatCount(past.length, 'action'))}
      </p>
      <OpenActionRows actions={past} />
    </section>
  )
}

/** An item as a template keeps it: what is planned, not what has come of it. */
const asTemplate = (item: AgendaItem): TemplateItem => ({
  part: item.part,
  title: item.title,
  purpose: item.purpose,
  presenter: item.presenter,
  minutes: item.minutes,
  neighborhoodIds: item.neighborhoodIds,
})

function ChangeMeeting({ onClose }: { onClose: () => void }): ReactElement {
  const meeting = useMeeting()
  const dispatch = useDispatch()
  return (
    <MeetingForm
      title={texts.datePlaceAndPeople}
      confirm={texts.save}
      id={meeting.id}
      initial={meeting}
      onClose={onClose}
      onDone={(fields) => dispatch({ type: 'meeting.edit', meetingId: meeting.id, fields })}
    />
  )
}
