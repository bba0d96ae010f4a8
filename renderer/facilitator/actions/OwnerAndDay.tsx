import type { ReactElement } from 'react'
import { type KnownOwners, type MeantOwner, meantOwner } from '../../../shared/actions/meantOwner'
import { distanceInWords, readDay, type SaidOn } from '../../../shared/kernel/spokenDay'
import { membersOf } from '../../../shared/workgroup/select'
import { Field } from '../../ui/Field'
import { dateInWords } from '../../ui/formatDate'
import type { FieldGroup } from '../../ui/form/useForm'
import type { Refused } from '../../ui/form/useSubmit'
import { eitherOf } from '../../ui/labels'
import { useMeeting, useRecordPart } from '../client/useSnapshot'
import { ownerAndDay as texts } from './texts'

/** Who will do it and by when, as they are typed. */
export interface TypedOwnerAndDay {
  readonly owner: string
  readonly due: string
}

/** What an owner and a day are read by: the people of the workgroup, and this meeting's day. */
export interface Reading extends KnownOwners {
  readonly on: SaidOn
}

/** The meeting's own day is “today” of what is said at it. */
export function useReading(): Reading {
  const { id, date } = useMeeting()
  return useRecordPart((record) => ({
    people: membersOf(record).map(({ name }) => name),
    organizations: membersOf(record).flatMap(({ organization }) =>
      organization === '' ? [] : [organization],
    ),
    on: {
      today: date,
      nextMeeting:
        [...record.meeting.values()]
          .filter((one) => one.id !== id && one.date > date)
          .map((one) => one.date)
          .sort()[0] ?? null,
    },
  }))
}

/** What is wrong with an owner or a day, before they are sent; null for nothing. */
export function checkOwnerAndDay({ owner, due }: TypedOwnerAndDay, by: Reading): Refused | null {
  const meant = meantOwner(owner, by)
  if (meant.kind === 'several')
    return { message: texts.severalAreCalledThat(eitherOf(meant.names)), field: 'owner' }
  if (due.trim() !== '' && readDay(due, by.on) === null)
    return { message: texts.noDayCandorKnows, field: 'due' }
  return null
}

/** The owner and the day that are meant, as the record keeps them. */
export function readOwnerAndDay({ owner, due }: TypedOwnerAndDay, by: Reading): TypedOwnerAndDay {
  const meant = meantOwner(owner, by)
  return {
    owner: meant.kind === 'one' ? meant.name : owner.trim(),
    due: readDay(due, by.on) ?? '',
  }
}

/** The two fields; below each, what is understood before it is sent. */
export function OwnerAndDay(props: {
  of: FieldGroup<TypedOwnerAndDay>
  by: Reading
  /** Where the owner goes, so that it is looked at before it does. */
  place: string
}): ReactElement {
  const { of, by } = props
  const { owner, due } = of.fields
  return (
    <>
      <Field
        {...of.field('owner')}
        place={props.place}
        label={texts.owner}
        hideLabel
        placeholder={texts.owner}
        suggestions={by.people}
        maxLength={500}
        {...hintOf(ownerInWords(owner, meantOwner(owner, by)))}
      />
      <Field
        {...of.field('due')}
        place={null}
        label={texts.dueDate}
        hideLabel
        placeholder={texts.dueLike}
        maxLength={60}
        {...hintOf(dayInWords(readDay(due, by.on), by.on.today))}
      />
    </>
  )
}

const hintOf = (hint: string): { hint?: string } => (hint === '' ? {} : { hint })

const dayInWords = (day: string | null, today: string): string =>
  day === null ? '' : texts.dayAndDistance(dateInWords(day, 'short'), distanceInWords(day, today))

function ownerInWords(typed: string, meant: MeantOwner): string {
  if (meant.kind === 'one') return meant.name === typed.trim() ? '' : meant.name
  if (meant.kind === 'several') return texts.which(eitherOf(meant.names))
  return meant.kind === 'unknown' ? texts.notOnTheList : ''
}
