import { type ReactElement, useState } from 'react'
import { actionStatusWords } from '../../../../shared/actions/labels'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { basisWords, standingWords } from '../../../../shared/restricted/labels'
import { redisclosureNotice } from '../../../../shared/restricted/redisclosureNotice'
import { isPart2, releaseState } from '../../../../shared/restricted/releases'
import type { Release } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { dateInWords, dateOf } from '../../../ui/formatDate'
import { listed } from '../../../ui/labels'
import { useNow } from '../../../ui/useNow'
import { useDispatch, useTold } from '../../client/useSnapshot'
import { type Entry, EntryForm } from './EntryForm'
import { ParticipantForm } from './ParticipantForm'
import { ReleaseForm } from './ReleaseForm'

type Editing =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'release'; readonly release: Release | null }
  | { readonly kind: 'participant' }

/** A participant's open file: what they signed, what was noted, what is to be done. */
export function FileView(props: { file: OpenFile; itemId: string | null }): ReactElement {
  const { file } = props
  const dispatch = useDispatch()
  const settings = useTold(({ restricted }) => restricted?.settings)
  const [editing, setEditing] = useState<Editing | null>(null)
  const close = (): void => setEditing(null)
  const today = dateOf(useNow())
  return (
    <div className="file">
      <div className="file__head">
        <h3 className="code__code">{file.participant.code}</h3>
        {file.participant.name !== '' && <span dir="auto">{file.participant.name}</span>}
        <Button small look="restricted" onPress={() => setEditing({ kind: 'participant' })}>
          Change
        </Button>
        <Button small look="restricted" onPress={() => void dispatch({ type: 'file.close' })}>
          Close file
        </Button>
      </div>
      <p className="private__rule">{basisWords[file.basis]}. The opening is in the log.</p>
      {isPart2(file.releases) && (
        <p className="file__notice">
          {redisclosureNotice(settings?.redisclosureNotice ?? '').text}
        </p>
      )}
      <h4>Releases</h4>
      <ul className="file__list">
        {file.releases.map((release) => (
          <li key={release.id}>
            <button
              type="button"
              className="code"
              onClick={() => setEditing({ kind: 'release', release })}
            >
              <strong>{standingWords[releaseState(release, today)]}</strong>
              <span className="code__state">{releaseDetail(release)}</span>
            </button>
          </li>
        ))}
        {file.releases.length === 0 && <li className="private__rule">None: nobody is covered.</li>}
      </ul>
      <Button
        small
        look="restricted"
        onPress={() => setEditing({ kind: 'release', release: null })}
      >
        Add a release
      </Button>
      <h4>Actions</h4>
      <ul className="file__list">
        {file.actions.map((action) => (
          <li key={action.id}>
            <EntryLine
              text={action.wording}
              detail={`${action.owner} · ${actionStatusWords[action.status]}${action.due === '' ? '' : ` · by ${dateInWords(action.due, 'short')}`}`}
              withheldFrom={action.withheldFrom}
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
        Add an action
      </Button>
      <h4>Notes</h4>
      <ul className="file__list">
        {file.notes.map((note) => (
          <li key={note.id}>
            <EntryLine
              text={note.text}
              detail={`${note.author} · ${note.reason} · kept until ${dateInWords(note.disposeOn, 'dated')}`}
              withheldFrom={note.withheldFrom}
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
        Add a note
      </Button>
      {editing?.kind === 'entry' && (
        <EntryForm
          entry={editing.entry}
          participantId={file.participant.id}
          itemId={props.itemId}
          onClose={close}
        />
      )}
      {editing?.kind === 'release' && (
        <ReleaseForm
          participantId={file.participant.id}
          release={editing.release}
          onClose={close}
        />
      )}
      {editing?.kind === 'participant' && (
        <ParticipantForm participant={file.participant} onClose={close} />
      )}
    </div>
  )
}

function releaseDetail(release: Release): string {
  const parts = [release.categories.join(', ')]
  if (release.expiresOn !== '') parts.push(`until ${dateInWords(release.expiresOn, 'dated')}`)
  if (release.part2) parts.push('42 CFR part 2')
  return parts.filter(Boolean).join(' · ')
}

function EntryLine(props: {
  text: string
  detail: string
  withheldFrom: readonly string[]
  onEdit: () => void
}): ReactElement {
  if (props.withheldFrom.length > 0)
    return (
      <p className="private__rule" dir="auto">
        Not for {listed(props.withheldFrom)}: not shown while they are here.
      </p>
    )
  return (
    <button type="button" className="entryline" onClick={props.onEdit}>
      <span className="entryline__text" dir="auto">
        {props.text}
      </span>
      <span className="code__state" dir="auto">
        {props.detail}
      </span>
    </button>
  )
}
