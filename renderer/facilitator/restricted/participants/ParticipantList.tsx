import { type ReactElement, useState } from 'react'
import type { ParticipantLine } from '../../../../shared/restricted/contract'
import { noRelease, standingWords } from '../../../../shared/restricted/labels'
import { Button } from '../../../ui/Button'
import { Finder } from '../../../ui/form/Finder'
import { AddParticipant } from './AddParticipant'
import { OpenParticipantFile } from './OpenParticipantFile'
import './ParticipantList.css'
import '../restricted.css'
import { participantList as texts } from './texts'

/** Participants by code; a press asks who would see the file, then opens it. */
export function ParticipantList(props: {
  participants: readonly ParticipantLine[]
  /** Nothing about a person is shown now: codes stand alone. */
  isClosed: boolean
  itemId: string | null
  namesAllowed: boolean
}): ReactElement {
  const [typed, setTyped] = useState('')
  const [opening, setOpening] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const sought = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const found = props.participants.filter(({ code }) => code.replace('-', '').includes(sought))
  return (
    <div className="codes">
      <Finder
        label={texts.findParticipantByCode}
        placeholder={texts.typeCodePressEnter}
        value={typed}
        maxLength={20}
        onChange={setTyped}
        onEnter={() => {
          const [first] = found
          if (first !== undefined && sought !== '') setOpening(first.id)
        }}
      />
      {props.participants.length === 0 && (
        <p className="private__rule">{texts.nobodyYetAddParticipantGet}</p>
      )}
      <ul className="codes__list">
        {found.map((line) => (
          <li key={line.id}>
            <button type="button" className="entryline" onClick={() => setOpening(line.id)}>
              <strong className="code__code">{line.code}</strong>
              {!props.isClosed && <span className="code__state">{stateOf(line)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Button small look="restricted" onPress={() => setAdding(true)}>
        {texts.addAParticipant}
      </Button>
      {adding && (
        <AddParticipant
          namesAllowed={props.namesAllowed}
          onAdded={(id) => {
            setAdding(false)
            setOpening(id)
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {opening !== null && (
        <OpenParticipantFile
          participantId={opening}
          code={props.participants.find((line) => line.id === opening)?.code ?? ''}
          itemId={props.itemId}
          onClose={() => setOpening(null)}
        />
      )}
    </div>
  )
}

function stateOf(line: ParticipantLine): string {
  const parts = [line.standing === null ? noRelease : standingWords[line.standing]]
  if (line.notForWorkgroup) parts.push(texts.notForTheWorkgroup)
  if (line.entries > 0) parts.push(texts.inThisMeeting(line.entries))
  return parts.join(' · ')
}
