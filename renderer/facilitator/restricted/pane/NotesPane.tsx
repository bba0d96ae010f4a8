import { EyeOff } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { DraftField } from '../../../ui/DraftField'
import { HelpButton } from '../../client/HelpButton'
import type { HelpPageId } from '../../client/help'
import { ActionKey } from '../../client/ActionKey'
import { focusOn, focusTargets } from '../../client/focusTargets'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import { useTakeFocus } from '../../client/useTakeFocus'
import { CasesTab } from '../cases/CasesTab'
import { Reporters } from '../concerns/Reporters'
import { Concerns } from '../concerns/RestrictedConcerns'
import { ParticipantFile } from '../participants/ParticipantFile'
import { ParticipantList } from '../participants/ParticipantList'
import { RestrictedPrint } from '../participants/RestrictedPrint'
import { CaptureNote } from './CaptureNote'
import { usePaneToggle } from './useNotesPane'
import './NotesPane.css'
import '../restricted.css'
import { notesPane as texts } from './texts'

const tabs = [
  { value: 'cases', label: texts.cases },
  { value: 'item', label: texts.item },
  { value: 'participants', label: texts.participants },
  { value: 'concerns', label: texts.aPerson },
] as const
type Tab = (typeof tabs)[number]['value']

const helpOf: { readonly [T in Tab]: HelpPageId } = {
  cases: 'cases',
  item: 'private-notes',
  participants: 'participants',
  concerns: 'reporters',
}

/** What is need-to-know. Nothing in here can reach the projector or a public document. */
export function NotesPane(props: {
  itemId: string | null
  content: RestrictedSnapshot
  onSignIn: () => void
}): ReactElement {
  const dispatch = useDispatch()
  const toggle = usePaneToggle()
  const ref = useTakeFocus<HTMLElement>()
  const { itemId, content } = props
  const recipients = workgroupOf(useRecord()).recipientCategories
  const inPartB = useMeeting().phase === 'part B'
  const [tab, setTab] = useState<Tab>(inPartB && content.cases.length > 0 ? 'cases' : 'item')
  usePaletteCommands([
    {
      id: 'focus note',
      title: texts.writeAPrivateNote,
      group: 'room',
      keys: keyTable['focus note'],
      run: () => {
        setTab('item')
        setTimeout(() => focusOn('note'))
      },
    },
  ])
  return (
    <section className="private" aria-label={texts.privateNotes} ref={ref} tabIndex={-1}>
      <header className="private__head">
        <EyeOff aria-hidden="true" />
        <h2>{texts.privateNotes}</h2>
        <div className="private__keys">
          <HelpButton page={helpOf[tab]} look="restricted" />
          <Button small look="restricted" onPress={props.onSignIn}>
            {texts.signIn}
            <ActionKey of="sign in" />
          </Button>
          <Button small look="restricted" onPress={() => void dispatch({ type: 'pane.lock' })}>
            {texts.lock}
          </Button>
          <Button small look="restricted" onPress={toggle}>
            {texts.close}
            <ActionKey of="pane" />
          </Button>
        </div>
      </header>
      <Segments label={texts.privateNotes} hideLabel value={tab} options={tabs} onChange={setTab} />
      {tab === 'cases' && <CasesTab content={content} itemId={itemId} />}
      {tab === 'item' && <ItemNote itemId={itemId} notes={content.notes} />}
      {tab === 'participants' &&
        (content.file === null ? (
          <>
            {!inPartB && <p className="private__rule">{texts.filesOpenedPartBWhen}</p>}
            <ParticipantList
              participants={content.participants}
              isClosed={content.personClosed !== ''}
              itemId={itemId}
              namesAllowed={content.settings.namesAllowed}
            />
          </>
        ) : (
          <>
            <ParticipantFile file={content.file} itemId={itemId} />
            <div className="actions-row actions-row--start">
              <RestrictedPrint
                which="notes"
                participantId={content.file.participant.id}
                recipients={recipients}
              />
            </div>
          </>
        ))}
      {tab === 'concerns' && (
        <>
          <Concerns concerns={content.concerns} closed={content.personClosed} />
          <h3 className="private__item">{texts.whoRaisedAConcern}</h3>
          <Reporters reporters={content.reporters} closed={content.personClosed} />
        </>
      )}
      <p className="private__rule">{texts.needKnowNeverShownOn}</p>
      <CaptureNote />
    </section>
  )
}

/** The private note of the item that is looked at. */
function ItemNote(props: {
  itemId: string | null
  notes: RestrictedSnapshot['notes']
}): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const author = useAtLaptop()
  const { itemId } = props
  const item = itemId === null ? undefined : record.agendaItem.get(itemId)
  if (item === undefined || itemId === null)
    return <p className="private__rule">{texts.chooseAgendaItemWriteNote}</p>
  return (
    <div className="private__note" id={focusTargets.note}>
      <p className="private__item" dir="auto">
        {item.title}
      </p>
      <DraftField
        place={null}
        key={itemId}
        label={texts.note}
        rows={12}
        value={props.notes.find((note) => note.itemId === itemId)?.text ?? ''}
        onCommit={(text) =>
          void dispatch({ type: 'note.write', meetingId: meeting.id, itemId, author, text })
        }
      />
    </div>
  )
}
