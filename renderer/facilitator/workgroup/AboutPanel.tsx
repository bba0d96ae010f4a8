import type { ReactElement } from 'react'
import { membersOf, workgroupOf } from '../../../shared/workgroup/select'
import type { Workgroup } from '../../../shared/workgroup/tables'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { linesOf } from '../../ui/linesOf'
import { WeeksField } from '../../ui/WeeksField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { Confidentiality } from './SignInNoticePanel'

type Editable = Omit<
  Workgroup,
  | 'id'
  | 'createdAt'
  | 'showOverruns'
  | 'partBInPublicWords'
  | 'recipientCategories'
  | 'silentWeeks'
  | 'suppressUpTo'
  | 'paperSize'
>

const overrunOptions = [
  { value: 'not', label: 'isn’t told by how much' },
  { value: 'sees', label: 'sees the minutes' },
] as const

const partBOptions = [
  { value: 'stays', label: 'stays at the table' },
  { value: 'leaves', label: 'is public wording' },
] as const

/** What stands on the projector and on every document, and what new meetings start from. */
export function AboutPanel(): ReactElement {
  return (
    <div className="panel panel--halves">
      <OnDocuments />
      <NewMeetings />
      <Confidentiality />
    </div>
  )
}

/** What a field of the workgroup is stored under and by. */
function useWorkgroup() {
  const record = useRecord()
  const dispatch = useDispatch()
  const row = workgroupOf(record)
  return {
    record,
    dispatch,
    row,
    place: (field: keyof Workgroup): string => `workgroup ${row.id} ${field}`,
    commit: (field: keyof Editable) => (value: string) =>
      void dispatch({ type: 'workgroup.edit', fields: { [field]: value } }),
  }
}

function OnDocuments(): ReactElement {
  const { dispatch, row, place, commit } = useWorkgroup()
  return (
    <section className="form">
      <h2>On the projector and on every document</h2>
      <DraftField
        place={place('name')}
        label="Name of the workgroup"
        value={row.name}
        maxLength={500}
        onCommit={commit('name')}
      />
      <DraftField
        place={place('goalSentence')}
        label="Goal sentence"
        rows={2}
        value={row.goalSentence}
        maxLength={400}
        onCommit={commit('goalSentence')}
        hint="One sentence: community health and safety. It opens the projector and stands on every public document."
      />
      <DraftField
        place={place('howToRaise')}
        label="How to raise a concern or come to a meeting"
        rows={4}
        value={row.howToRaise}
        onCommit={commit('howToRaise')}
        hint="Printed on report-backs. Name ways that don’t need coming to a meeting."
      />
      <DraftField
        place={place('contact')}
        label="Contact"
        value={row.contact}
        maxLength={500}
        onCommit={commit('contact')}
        hint="Who to ask, and how. Printed on report-backs."
      />
      <Segments
        label="Paper size"
        value={row.paperSize}
        options={[
          { value: 'letter', label: 'US Letter' },
          { value: 'a4', label: 'A4' },
        ]}
        onChange={(paperSize) => void dispatch({ type: 'workgroup.edit', fields: { paperSize } })}
      />
      <h2>Listening and telling</h2>
      <DraftField
        place={place('emergencyLine')}
        label="When someone is in danger now"
        value={row.emergencyLine}
        maxLength={500}
        onCommit={commit('emergencyLine')}
        hint="Shown wherever a concern is entered."
      />
      <WeeksField
        label="Weeks of silence after which a neighborhood is named"
        hint="When a meeting is prepared, from 1 to 104."
        value={row.silentWeeks}
        mayBeEmpty={false}
        onCommit={(weeks) => {
          if (weeks !== null)
            void dispatch({ type: 'workgroup.edit', fields: { silentWeeks: weeks } })
        }}
      />
    </section>
  )
}

function NewMeetings(): ReactElement {
  const { record, dispatch, row, place, commit } = useWorkgroup()
  const names = membersOf(record).map((member) => member.name)
  return (
    <section className="form">
      <h2>New meetings start with</h2>
      <DraftField
        place={place('place')}
        label="Place"
        value={row.place}
        maxLength={500}
        onCommit={commit('place')}
      />
      <DraftField
        label="Starts at"
        type="time"
        value={row.startTime}
        onCommit={commit('startTime')}
      />
      <DraftField
        place={place('facilitator')}
        label="Facilitator"
        value={row.facilitator}
        suggestions={names}
        maxLength={500}
        onCommit={commit('facilitator')}
      />
      <DraftField
        place={place('noteTaker')}
        label="Note-taker"
        value={row.noteTaker}
        suggestions={names}
        maxLength={500}
        onCommit={commit('noteTaker')}
      />
      <Segments
        label="When an item is over its time, the room"
        value={row.showOverruns ? 'sees' : 'not'}
        options={overrunOptions}
        onChange={(shown) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { showOverruns: shown === 'sees' },
          })
        }
      />
      <Segments
        label="What is written at items of Part B"
        value={row.partBInPublicWords ? 'leaves' : 'stays'}
        options={partBOptions}
        onChange={(chosen) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { partBInPublicWords: chosen === 'leaves' },
          })
        }
      />
      <DraftField
        place={place('recipientCategories')}
        label="Categories of recipients, one a line"
        rows={7}
        value={row.recipientCategories.join('\n')}
        onCommit={(value) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { recipientCategories: linesOf(value).slice(0, 40) },
          })
        }
        hint="As your releases of information name them. Someone whose category a release doesn’t name may not be told."
      />
    </section>
  )
}
