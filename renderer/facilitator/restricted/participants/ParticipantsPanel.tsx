import { EyeOff } from 'lucide-react'
import { type ReactElement, useContext, useEffect } from 'react'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { HelpButton } from '../../client/HelpButton'
import type { HelpPageId } from '../../client/help'
import { GoToContext, useTargetOutside } from '../../client/navigate'
import { useKeptState } from '../../client/useKeptState'
import { useClient, useRecord, useSnapshot } from '../../client/useSnapshot'
import { Reporters } from '../concerns/Reporters'
import { Concerns } from '../concerns/RestrictedConcerns'
import { CaptureNote } from '../pane/CaptureNote'
import { NotesPaneProvider } from '../pane/NotesPaneProvider'
import { UnlessHiding } from '../pane/UnlessHiding'
import { usePaneToggle } from '../pane/useNotesPane'
import { RetentionSettings } from '../retention/RetentionSettings'
import { DisclosureLogView } from './DisclosureLogView'
import { ParticipantFile } from './ParticipantFile'
import { ParticipantList } from './ParticipantList'
import { RestrictedPrint } from './RestrictedPrint'
import './ParticipantsPanel.css'
import '../restricted.css'
import { participantsPanel as texts } from './texts'

/** Participants between meetings: their files, the log of who saw them, and how long anything is kept. */
export function ParticipantsPanel(): ReactElement {
  return (
    <NotesPaneProvider>
      <UnlessHiding>
        <Desk />
      </UnlessHiding>
    </NotesPaneProvider>
  )
}

const sections = [
  { value: 'participants', label: texts.participants },
  { value: 'concerns', label: texts.aPerson },
  { value: 'reporters', label: texts.whoRaisedIt },
  { value: 'log', label: texts.disclosureLog },
  { value: 'keeping', label: texts.retentionAndLegalHolds },
] as const
type Section = (typeof sections)[number]['value']

const helpOf: { readonly [S in Section]: HelpPageId } = {
  participants: 'participants',
  concerns: 'private-notes',
  reporters: 'reporters',
  log: 'without-consent',
  keeping: 'retention',
}

function Desk(): ReactElement {
  const restricted = useSnapshot((snapshot) => snapshot.restricted)
  const pane = useSnapshot((snapshot) => snapshot.pane)
  const toggle = usePaneToggle()
  const recipients = workgroupOf(useRecord()).recipientCategories
  const { about, forget } = useConcernAsked()
  const [section, setSection] = useKeptState<Section>('participants section', () =>
    about === null ? 'participants' : 'reporters',
  )
  useCloseOnLeaving()
  if (restricted === null)
    return (
      <section className="panel">
        <h2>{texts.participants}</h2>
        <p>{texts.needKnowReleasesInformationNotes}</p>
        <div className="actions-row actions-row--start">
          <Button look="restricted" isDisabled={pane.panic !== 'off'} onPress={toggle}>
            <EyeOff aria-hidden="true" />
            {texts.open}
          </Button>
        </div>
      </section>
    )
  return (
    <section className="private desk" aria-label={texts.privateNotes}>
      <header className="private__head">
        <EyeOff aria-hidden="true" />
        <h2>{texts.participants}</h2>
        <HelpButton page={helpOf[section]} look="restricted" />
        <Button small look="restricted" onPress={toggle}>
          {texts.close}
        </Button>
      </header>
      <Segments
        label={texts.privateNotes}
        hideLabel
        value={section}
        options={sections}
        onChange={(next) => {
          setSection(next)
          forget()
        }}
      />
      {section === 'participants' &&
        (restricted.file === null ? (
          <ParticipantList
            participants={restricted.participants}
            isClosed={restricted.personClosed !== ''}
            itemId={null}
            namesAllowed={restricted.settings.namesAllowed}
          />
        ) : (
          <ParticipantFile file={restricted.file} itemId={null} />
        ))}
      {section === 'concerns' && (
        <Concerns concerns={restricted.concerns} closed={restricted.personClosed} />
      )}
      {section === 'reporters' && (
        <Reporters
          reporters={restricted.reporters}
          closed={restricted.personClosed}
          about={about}
          onAll={forget}
        />
      )}
      {section === 'participants' && (
        <div className="actions-row actions-row--start">
          <RestrictedPrint
            which={restricted.file === null ? 'actions' : 'notes'}
            participantId={restricted.file?.participant.id ?? null}
            recipients={recipients}
          />
          {restricted.file !== null && (
            <RestrictedPrint
              which="disclosures"
              participantId={restricted.file.participant.id}
              recipients={[]}
            />
          )}
        </div>
      )}
      {section === 'log' && (
        <>
          <DisclosureLogView />
          <div className="actions-row actions-row--start">
            <RestrictedPrint which="disclosures" participantId={null} recipients={[]} />
          </div>
        </>
      )}
      {section === 'keeping' && (
        <RetentionSettings settings={restricted.settings} hold={restricted.hold} />
      )}
      <CaptureNote />
    </section>
  )
}

/** The concern somebody came here from to see who raised it, until they look at something else. */
function useConcernAsked(): { readonly about: string | null; readonly forget: () => void } {
  const target = useTargetOutside()
  const { setTarget } = useContext(GoToContext)
  const about = target?.tab === 'participants' ? target.rowId : null
  const forget = (): void => {
    if (target !== null && about !== null) setTarget({ ...target, rowId: null })
  }
  return { about, forget }
}

/** Going elsewhere closes what is private. */
function useCloseOnLeaving(): void {
  const client = useClient()
  useEffect(() => () => void client.dispatch({ type: 'pane.close' }), [client])
}
