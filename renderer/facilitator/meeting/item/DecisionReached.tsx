import type { ReactElement } from 'react'
import { stancesInWords } from '../../../../shared/meeting/labels'
import { attendanceOf } from '../../../../shared/meeting/select'
import {
  type Decision,
  type DecisionStance,
  type Stance,
  stances,
  waysToDecide,
} from '../../../../shared/meeting/tables'
import type { SharedRecord } from '../../../../shared/record/record'
import { membersOf } from '../../../../shared/workgroup/select'
import { Segments } from '../../../ui/Choices'
import { DraftField } from '../../../ui/DraftField'
import { Field } from '../../../ui/Field'
import { dateInWords } from '../../../ui/formatDate'
import { SelectField } from '../../../ui/SelectField'
import { useMeeting, useRecordPart } from '../../client/useSnapshot'
import './DecisionReached.css'
import { decisionReached as texts } from './texts'

/** How a decision was reached, and when it is looked at again. */
type Reached = Pick<Decision, 'reachedBy' | 'stances' | 'reviewOn'>

/** Of a decision of which nobody said. */
export const notSaidHow: Reached = { reachedBy: null, stances: [], reviewOn: '' }

interface ReachedProps {
  readonly value: Reached
  /** Where it goes in the shared record, so that why an organization objects is looked at. */
  readonly place: string
  /** The decision is there already: what is typed is stored after a pause. */
  readonly isStored: boolean
  readonly onChange: (changed: Partial<Reached>) => void
}

const notSaid = 'not said'

const ways = [
  { value: notSaid, label: texts.notSaid },
  ...waysToDecide.map((way) => ({ value: way, label: texts.ways[way] })),
] as const

/** Folded until it is wanted: most decisions are a sentence and no more. */
export function DecisionReached(props: ReachedProps): ReactElement {
  const { value, isStored, onChange } = props
  const { reachedBy } = value
  const day = { label: texts.reviewOn, type: 'date', value: value.reviewOn } as const
  const setDay = (reviewOn: string): void => onChange({ reviewOn })
  return (
    <details className="reached">
      <summary>{texts.howItWasDecided}</summary>
      <div className="form">
        <Segments
          label={texts.reachedBy}
          value={reachedBy ?? notSaid}
          options={ways}
          onChange={(way) => onChange({ reachedBy: way === notSaid ? null : way })}
        />
        <Stances {...props} />
        {isStored ? (
          <DraftField {...day} onCommit={setDay} />
        ) : (
          <Field {...day} onChange={setDay} />
        )}
      </div>
    </details>
  )
}

/** The organizations that came to the meeting, and all of the workgroup, each once. */
function listOrganizations(
  record: SharedRecord,
  meetingId: string,
): { here: string[]; all: string[] } {
  const came = attendanceOf(record, meetingId)
  const members = membersOf(record).filter(({ organization }) => organization.trim() !== '')
  const listNames = (rows: typeof members): string[] => [
    ...new Set(rows.map(({ organization }) => organization.trim())),
  ]
  return { here: listNames(members.filter(({ id }) => came.has(id))), all: listNames(members) }
}

/** The same with another stance of one organization, at its place; without it for null. */
function withStance(
  rows: readonly DecisionStance[],
  organization: string,
  changed: Partial<DecisionStance> | null,
): DecisionStance[] {
  const at = rows.findIndex((row) => row.organization === organization)
  if (changed === null) return rows.toSpliced(at, at === -1 ? 0 : 1)
  const before = rows[at] ?? { organization, stance: 'agrees', why: '' }
  return rows.toSpliced(at === -1 ? rows.length : at, 1, { ...before, ...changed })
}

/** Who stands to it how. Organizations are chosen, never typed, so that nobody’s name is among them. */
function Stances({ value, place, isStored, onChange }: ReachedProps): ReactElement {
  const meetingId = useMeeting().id
  const { here, all } = useRecordPart((record) => listOrganizations(record, meetingId))
  const rows = value.stances
  const shown = [...new Set([...here, ...rows.map(({ organization }) => organization)])]
  const others = all.filter((name) => !shown.includes(name))
  const put = (organization: string, changed: Partial<DecisionStance> | null): void =>
    onChange({ stances: withStance(rows, organization, changed) })
  return (
    <div className="reached__stances" role="group" aria-label={texts.byOrganization}>
      <span className="field__label">{texts.byOrganization}</span>
      {shown.length + others.length === 0 && (
        <span className="field__hint">{texts.noOrganizationIsListed}</span>
      )}
      {shown.map((organization) => (
        <StanceRow
          key={organization}
          organization={organization}
          row={rows.find((one) => one.organization === organization) ?? null}
          place={place}
          isStored={isStored}
          onPut={(changed) => put(organization, changed)}
        />
      ))}
      {others.length > 0 && (
        <SelectField
          label={texts.anotherOrganization}
          hideLabel
          value=""
          options={[
            { id: '', name: texts.anotherOrganization },
            ...others.map((name) => ({ id: name, name })),
          ]}
          onChange={(organization) => {
            if (organization !== '') put(organization, { stance: 'agrees' })
          }}
        />
      )}
    </div>
  )
}

function StanceRow(props: {
  organization: string
  row: DecisionStance | null
  place: string
  isStored: boolean
  onPut: (changed: Partial<DecisionStance> | null) => void
}): ReactElement {
  const { organization, row, onPut } = props
  const why = {
    place: props.place,
    label: texts.whyOf(organization),
    hideLabel: true,
    placeholder: texts.why,
    value: row?.why ?? '',
    maxLength: 500,
  } as const
  return (
    <div className="reached__row">
      <span dir="auto">{organization}</span>
      <SelectField<Stance | typeof notSaid>
        label={texts.stanceOf(organization)}
        hideLabel
        value={row?.stance ?? notSaid}
        options={[
          { id: notSaid, name: texts.notSaid },
          ...stances.map((stance) => ({ id: stance, name: texts.stances[stance] })),
        ]}
        onChange={(stance) => {
          if (stance === notSaid) onPut(null)
          // Whoever agrees has nothing to say against it any more.
          else onPut(stance === 'agrees' ? { stance, why: '' } : { stance })
        }}
      />
      {row !== null && row.stance !== 'agrees' && (
        <div className="reached__why">
          {props.isStored ? (
            <DraftField {...why} onCommit={(typed) => onPut({ why: typed })} />
          ) : (
            <Field {...why} onChange={(typed) => onPut({ why: typed })} />
          )}
        </div>
      )}
    </div>
  )
}

/** The same read as text: a line for each thing that was said; nothing where nobody said any. */
export function reachedInWords({ reachedBy, stances: rows, reviewOn }: Reached): string[] {
  return [
    ...(reachedBy === null ? [] : [texts.reached[reachedBy]]),
    ...stancesInWords(rows),
    ...(reviewOn === '' ? [] : [texts.toBeReviewed(dateInWords(reviewOn, 'dated'))]),
  ]
}
