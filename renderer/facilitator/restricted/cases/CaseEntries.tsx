import { type ReactElement, type ReactNode, useState } from 'react'
import { isFollowUp } from '../../../../shared/restricted/cases'
import type { CaseLine, OpenFile } from '../../../../shared/restricted/contract'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useDispatch } from '../../client/useSnapshot'
import { type Entry, EntryForm } from '../participants/EntryForm'
import type { Decision } from './caseDecision'
import { ActionLine, DecisionLine, NoteLine } from './CaseEntry'
import './cases.css'
import './CaseEntries.css'
import '../restricted.css'
import { caseEntries as texts } from './texts'

/** What is in the file of an open case: what was left open first, then what is decided and promised, then notes. */
export function CaseEntries(props: {
  line: CaseLine
  file: OpenFile
  itemId: string | null
}): ReactElement {
  const { line, file, itemId } = props
  const [editing, edit] = useState<Entry | null>(null)
  const { before, decisions, followUps, actions } = inOrder(line, file)
  const add = (kind: Entry['kind']) => (): void => edit({ kind, row: null })
  return (
    <>
      <MoreToShow line={line} file={file} itemId={itemId} />
      <Part heading={texts.followUps} empty={texts.nothingLeftOpen}>
        {followUps.map((action) => (
          <ActionLine key={action.id} action={action} file={file} onEdit={edit} />
        ))}
      </Part>
      {before.length > 0 && (
        <Part heading={texts.decidedBefore} empty="">
          {before.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} file={file} onEdit={edit} />
          ))}
        </Part>
      )}
      <Part
        heading={texts.decisions}
        empty={texts.noDecisionYet}
        add={texts.addADecision}
        onAdd={add('decision')}
      >
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} file={file} onEdit={edit} />
        ))}
      </Part>
      <Part
        heading={texts.actions}
        empty={texts.noActionYet}
        add={texts.addAnAction}
        onAdd={add('action')}
      >
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} file={file} onEdit={edit} />
        ))}
      </Part>
      <Part heading={texts.notes} empty={texts.noNotes} add={texts.addANote} onAdd={add('note')}>
        {file.notes.map((note) => (
          <NoteLine key={note.id} note={note} file={file} onEdit={edit} />
        ))}
      </Part>
      {editing !== null && (
        <EntryForm
          entry={editing}
          participantId={file.participant.id}
          releases={file.releases}
          itemId={itemId}
          onClose={() => edit(null)}
        />
      )}
    </>
  )
}

/** Entries of the file by whether they are from before this meeting; what was left open stays in sight once done. */
function inOrder(
  { meetingId, createdAt }: CaseLine,
  file: OpenFile,
): {
  before: readonly Decision[]
  decisions: readonly Decision[]
  followUps: OpenFile['actions']
  actions: OpenFile['actions']
} {
  const isSettledHere = (action: OpenFile['actions'][number]): boolean =>
    action.meetingId !== meetingId && action.updatedAt >= createdAt
  return {
    before: file.decisions.filter((row) => row.meetingId !== meetingId),
    decisions: file.decisions.filter((row) => row.meetingId === meetingId),
    followUps: file.actions.filter((row) => isFollowUp(row, meetingId) || isSettledHere(row)),
    actions: file.actions.filter((row) => row.meetingId === meetingId),
  }
}

function Part(props: {
  heading: string
  empty: string
  add?: string
  onAdd?: () => void
  children: readonly ReactNode[]
}): ReactElement {
  return (
    <section className="casepart" aria-label={texts.ofTheCase(props.heading)}>
      <div className="casepart__head">
        <h4>{props.heading}</h4>
        {/* Beside its heading: what there is to say needs the height. */}
        {props.children.length === 0 && <span className="private__rule">{props.empty}</span>}
        {props.onAdd !== undefined && (
          <Button small look="restricted" onPress={props.onAdd}>
            {props.add}
          </Button>
        )}
      </div>
      {props.children.length > 0 && <ul className="file__list">{props.children}</ul>}
    </section>
  )
}

/** Entries that may be shown since somebody stepped out: the step is taken anew, and logged. */
function MoreToShow(props: {
  line: CaseLine
  file: OpenFile
  itemId: string | null
}): ReactElement | null {
  const { line, file, itemId } = props
  const dispatch = useDispatch()
  const openedBy = useAtLaptop()
  const { openAt } = line
  if (file.mayOpen === 0 || openAt === null) return null
  const take = (): void =>
    void dispatch({
      type: 'case.step',
      caseId: line.id,
      step: openAt,
      itemId,
      openedBy,
      onBasis: null,
    })
  return (
    <div className="actions-row actions-row--start">
      <Button small look="restricted" onPress={take}>
        {texts.show(formatCount(file.mayOpen, texts.moreEntry, texts.moreEntries))}
      </Button>
    </div>
  )
}
