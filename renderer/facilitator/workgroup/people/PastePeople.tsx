import { type ReactElement, useMemo } from 'react'
import { readPeople } from '../../../../shared/workgroup/peopleImport/readPeople'
import type { PeopleReading } from '../../../../shared/workgroup/peopleImport/types'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { type Member, type MemberRole, memberRoles } from '../../../../shared/workgroup/tables'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FormState, useForm } from '../../../ui/form/useForm'
import type { Refused } from '../../../ui/form/useSubmit'
import { formatCount } from '../../../ui/labels'
import { SelectField } from '../../../ui/SelectField'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useRecord } from '../../client/useSnapshot'
import { PastedRow } from './PastedRow'
import { fateOf, missingOf, namesakeOf, type PastedPerson, toPasted } from './pastedPeople'
import { pastedPeople as texts } from './texts'
import './PastePeople.css'

interface Fields {
  readonly text: string
  readonly rows: readonly PastedPerson[]
}

const nothing: Fields = { text: '', rows: [] }

/** Adds the people of a list that was pasted, once somebody looked at how it was read. */
export function PastePeople({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const members = useMemo(() => [...record.member.values()], [record])
  const places = useMemo(() => neighborhoodsOf(record), [record])
  const form = useForm<Fields>({
    initial: nothing,
    check: ({ rows }) => whatIsMissing(rows, members),
    send: ({ rows }) => client.dispatch(toCommand(rows, members)),
    onDone: onClose,
  })
  const { text, rows } = form.fields
  const reading = useMemo(() => readPeople(text, places), [text, places])
  const added = rows.filter((row) => isTaken(row, rows, members)).length
  return (
    <FormDialog
      title={texts.pasteAList}
      wide
      of={form}
      corner={<HelpButton page="people" />}
      submit={added === 0 ? texts.add : texts.addCount(formatCount(added, 'person', 'people'))}
      isDisabled={rows.length === 0}
      onClose={onClose}
    >
      <Field
        label={texts.people}
        hint={texts.aLineEach}
        rows={rows.length === 0 ? 10 : 3}
        value={text}
        place={null}
        maxLength={200_000}
        autoFocus
        asTyped
        onChange={(typed) =>
          form.set({ text: typed, rows: toPasted(readPeople(typed, places).people) })
        }
      />
      {text.trim() !== '' && <HowItWasRead reading={reading} />}
      <RoleForAll form={form} members={members} />
      <ul className="pastedpeople">
        {rows.map((row) => (
          <PastedRow
            key={row.key}
            row={row}
            namesake={namesakeOf(row, rows, members)}
            onChange={(changed) =>
              form.set({
                rows: rows.map((one) => (one.key === row.key ? { ...one, ...changed } : one)),
              })
            }
          />
        ))}
      </ul>
    </FormDialog>
  )
}

const isTaken = (
  row: PastedPerson,
  rows: readonly PastedPerson[],
  members: readonly Member[],
): boolean => {
  const fate = fateOf(row, namesakeOf(row, rows, members))
  return fate === 'add' || fate === 'return'
}

function whatIsMissing(rows: readonly PastedPerson[], members: readonly Member[]): Refused | null {
  const waiting = rows.filter((row) => missingOf(row, namesakeOf(row, rows, members)) !== null)
  if (waiting.length > 0)
    return { message: texts.chooseFirst(waiting.map(({ name, line }) => name || texts.line(line))) }
  return rows.some((row) => isTaken(row, rows, members)) ? null : { message: texts.nobodyToAdd }
}

function toCommand(rows: readonly PastedPerson[], members: readonly Member[]) {
  const people: {
    name: string
    organization: string
    email: string
    role: MemberRole
    neighborhoodIds: string[]
  }[] = []
  const returning: string[] = []
  for (const row of rows) {
    const namesake = namesakeOf(row, rows, members)
    const fate = fateOf(row, namesake)
    if (fate === 'return' && namesake.kind === 'former') returning.push(namesake.member.id)
    if (fate === 'add' && row.role !== '') {
      const { name, organization, email, role } = row
      people.push({ name, organization, email, role, neighborhoodIds: [...row.neighborhoodIds] })
    }
  }
  return { type: 'member.addList', people, returning } as const
}

function HowItWasRead({ reading }: { reading: PeopleReading }): ReactElement {
  const { people, left, unread, problem } = reading
  if (problem !== null)
    return (
      <p className="field__error" role="alert">
        {problem}
      </p>
    )
  return (
    <div className="pastedpeople__read" role="status">
      <p>{texts.read(formatCount(people.length, 'person', 'people'))}</p>
      {unread.length > 0 && <p dir="auto">{texts.notKept(unread)}</p>}
      {left.map(({ line, text, reason }) => (
        <p key={line} dir="auto">
          {texts.left(line, text, reason)}
        </p>
      ))}
    </div>
  )
}

/** One role for all who have none yet: a list of one organization's people tells none. */
function RoleForAll(props: {
  form: FormState<Fields>
  members: readonly Member[]
}): ReactElement | null {
  const { form, members } = props
  const { rows } = form.fields
  const without = rows.filter(
    (row) => row.role === '' && fateOf(row, namesakeOf(row, rows, members)) === 'add',
  )
  if (without.length < 2) return null
  return (
    <SelectField<MemberRole | ''>
      label={texts.roleForAll(without.length)}
      value=""
      options={[
        { id: '', name: texts.choose },
        ...memberRoles.map((role) => ({ id: role, name: role })),
      ]}
      onChange={(role) =>
        form.set({ rows: rows.map((row) => (without.includes(row) ? { ...row, role } : row)) })
      }
    />
  )
}
