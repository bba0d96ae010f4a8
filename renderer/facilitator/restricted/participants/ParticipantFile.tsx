import { type ReactElement, useState } from 'react'
import { actionStatusWords } from '../../../../shared/actions/labels'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { basisWords } from '../../../../shared/restricted/labels'
import { Button } from '../../../ui/Button'
import { dateInWords } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { useDispatch } from '../../client/useSnapshot'
import { useAtLaptop } from '../../client/useAtLaptop'
import { type Entry, EntryForm } from './EntryForm'
import { EntryLine, Part2Notice, standsInWords } from './EntryLine'
import { KeptClosed } from './KeptClosed'
import { ParticipantForm } from './ParticipantForm'
import { Releases } from './Releases'
import '../restricted.css'
import { participantFile as texts } from './texts'

type Editing = { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'participant' }

/** A participant's open file: what they signed, what was noted, what is to be done. */
export function ParticipantFile(props: { file: OpenFile; itemId: string | null }): ReactElement {
  const { file } = props
  const dispatch = useDispatch()
  const [editing, setEditing] = useState<Editing | null>(null)
  const close = (): void => setEditing(null)
  const openedBy = useAtLaptop()
  return (
    <div className="file">
      <div className="file__head">
        <h3 className="code__code">{file.participant.code}</h3>
        {file.participant.name !== '' && <span dir="auto">{file.participant.name}</span>}
        <Button small look="restricted" onPress={() => setEditing({ kind: 'participant' })}>
          {texts.change}
        </Button>
        <Button small look="restricted" onPress={() => void dispatch({ type: 'file.close' })}>
          {texts.closeFile}
        </Button>
      </div>
      <p className="private__rule">{texts.theOpeningLog(basisWords[file.basis])}</p>
      <Part2Notice file={file} />
      <KeptClosed groups={file.keptBack} />
      <Releases file={file} />
      {file.mayOpen > 0 && (
        <div className="actions-row actions-row--start">
          <Button
            small
            look="restricted"
            onPress={() =>
              void dispatch({
                type: 'file.open',
                participantId: file.participant.id,
                itemId: props.itemId,
                openedBy,
              })
            }
          >
            {texts.open(formatCount(file.mayOpen, texts.moreEntry, texts.moreEntries))}
          </Button>
        </div>
      )}
      <h4>{texts.actions}</h4>
      <ul className="file__list">
        {file.actions.map((action) => (
          <li key={action.id}>
            <EntryLine
              text={action.wording}
              detail={`${action.owner} · ${actionStatusWords[action.status]}${action.due === '' ? '' : texts.by(dateInWords(action.due, 'short'))}`}
              stands={standsInWords(file, action)}
              onEdit={() => setEditing({ kind: 'entry', entry: { kind: 'action', row: action } })}
            />
          </li>
        ))}
      </ul>
      <Button
        small
        look="restricted"
        onPress={() => setEditing({ kind: 'entry', entry: { kind: 'action', row: null } })}
      >
        {texts.addAnAction}
      </Button>
      <Decisions file={file} onEdit={(entry) => setEditing({ kind: 'entry', entry })} />
      <h4>{texts.notes}</h4>
      <ul className="file__list">
        {file.notes.map((note) => (
          <li key={note.id}>
            <EntryLine
              text={note.text}
              detail={texts.keptUntil(
                note.author,
                note.reason,
                dateInWords(note.disposeOn, 'dated'),
              )}
              stands={standsInWords(file, note)}
              onEdit={() => setEditing({ kind: 'entry', entry: { kind: 'note', row: note } })}
            />
          </li>
        ))}
      </ul>
      <Button
        small
        look="restricted"
        onPress={() => setEditing({ kind: 'entry', entry: { kind: 'note', row: null } })}
      >
        {texts.addANote}
      </Button>
      {editing?.kind === 'entry' && (
        <EntryForm
          entry={editing.entry}
          participantId={file.participant.id}
          releases={file.releases}
          itemId={props.itemId}
          onClose={close}
        />
      )}
      {editing?.kind === 'participant' && (
        <ParticipantForm
          participant={file.participant}
          isNameShown={file.isNameShown}
          onClose={close}
        />
      )}
    </div>
  )
}

/** What was decided about the participant, in the Part B of meetings. */
function Decisions(props: { file: OpenFile; onEdit: (entry: Entry) => void }): ReactElement {
  const { file } = props
  return (
    <>
      <h4>{texts.decisions}</h4>
      {file.decisions.length === 0 && (
        <p className="private__rule">{texts.decisionsAreMadeInPartB}</p>
      )}
      <ul className="file__list">
        {file.decisions.map((row) => (
          <li key={row.id}>
            <EntryLine
              text={row.wording}
              detail={texts.keptUntil(row.author, row.reason, dateInWords(row.disposeOn, 'dated'))}
              stands={standsInWords(file, row)}
              onEdit={() => props.onEdit({ kind: 'decision', row })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
