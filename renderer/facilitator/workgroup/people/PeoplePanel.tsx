import { ClipboardList, UserPlus, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { formerMembersOf, membersOf, neighborhoodNames } from '../../../../shared/workgroup/select'
import type { Member } from '../../../../shared/workgroup/tables'
import { Button } from '../../../ui/Button'
import { useDispatch, useRecord } from '../../client/useSnapshot'
import { PastePeople } from './PastePeople'
import { PersonForm } from './PersonForm'
import { peoplePanel as texts } from './texts'
import './PeoplePanel.css'

/** Who comes to the table, for whom. */
export function PeoplePanel(): ReactElement {
  const members = membersOf(useRecord())
  const [editing, setEditing] = useState<Member | 'new' | null>(null)
  const [isPasting, setPasting] = useState(false)
  return (
    <section className="panel">
      <div className="panel__head">
        <h2>{texts.peopleAtTheTable}</h2>
        <div className="actions-row">
          <Button onPress={() => setPasting(true)}>
            <ClipboardList aria-hidden="true" />
            {texts.pasteAList}
          </Button>
          <Button look="primary" onPress={() => setEditing('new')}>
            <UserPlus aria-hidden="true" />
            {texts.addAPerson}
          </Button>
        </div>
      </div>
      <p className="muted">{texts.thoseWhoComeMeetingsWith}</p>
      {members.length === 0 && <p className="empty">{texts.nobodyYetAddPeopleWho}</p>}
      <ul className="rows">
        {members.map((member) => (
          <PersonRow key={member.id} member={member} onEdit={() => setEditing(member)} />
        ))}
      </ul>
      <FormerPeople />
      {editing !== null && <PersonForm member={editing} onClose={() => setEditing(null)} />}
      {isPasting && <PastePeople onClose={() => setPasting(false)} />}
    </section>
  )
}

function PersonRow({ member, onEdit }: { member: Member; onEdit: () => void }): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  return (
    <li className="row">
      <button type="button" className="row__main pressable" onClick={onEdit}>
        <strong dir="auto">{member.name}</strong>
        <span className="muted" dir="auto">
          {[member.organization, member.role, member.email].filter(Boolean).join(' · ')}
        </span>
      </button>
      {neighborhoodNames(record, member.neighborhoodIds).map((name) => (
        <span key={name} className="chip" dir="auto">
          {name}
        </span>
      ))}
      <Button
        look="quiet"
        small
        icon
        aria-label={texts.removeFromTheList(member.name)}
        onPress={() => void dispatch({ type: 'member.retire', id: member.id })}
      >
        <X />
      </Button>
    </li>
  )
}

/** Those who came before: earlier meetings still name them, and they can come back. */
function FormerPeople(): ReactElement | null {
  const former = formerMembersOf(useRecord())
  const dispatch = useDispatch()
  if (former.length === 0) return null
  return (
    <details className="people__former">
      <summary>{texts.formerPeople(former.length)}</summary>
      <ul className="rows">
        {former.map(({ id, name, organization, role }) => (
          <li key={id} className="row">
            <span className="row__main">
              <strong dir="auto">{name}</strong>
              <span className="muted" dir="auto">
                {[organization, role].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button
              small
              aria-label={texts.returnOf(name)}
              onPress={() => void dispatch({ type: 'member.return', id })}
            >
              {texts.returnToTheList}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
