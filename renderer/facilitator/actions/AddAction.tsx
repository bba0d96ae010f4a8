import { type ReactElement, useEffect, useRef } from 'react'
import { cannotYetReason } from '../../../shared/capacity/formatCapacity'
import type { AgendaItem } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { fieldsOver, useForm } from '../../ui/form/useForm'
import type { Submitted } from '../../ui/form/useSubmit'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { AlreadyPromised, NeedsFields, useExceeded } from '../capacity/NeedsFields'
import { OverCapacity } from '../capacity/OverCapacity'
import { needsFrom, type TypedNeeds } from '../capacity/needsDraft'
import { AddForm } from '../client/EntryRow'
import { focusTargets } from '../client/focusTargets'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'
import {
  checkOwnerAndDay,
  OwnerAndDay,
  readOwnerAndDay,
  type Reading,
  useReading,
} from './OwnerAndDay'
import { addAction as texts } from './texts'

interface Typed {
  readonly wording: string
  readonly owner: string
  readonly due: string
  readonly needs: TypedNeeds
  /** How it is meant: promised, promised knowing it is too much, or as what can't be done yet. */
  readonly as: string
  /** Why it can't be done yet; named like the field it is stored in. */
  readonly obstacle: string
}

const nothing: Typed = {
  wording: '',
  owner: '',
  due: '',
  needs: {},
  as: 'promise',
  obstacle: '',
}

/** Sends what was typed, as it is meant. */
function useSend(item: AgendaItem, by: Reading): (entry: Typed) => Promise<Submitted> {
  const meetingId = useMeeting().id
  const client = useClient()
  return ({ wording, needs, as, obstacle, ...typed }) => {
    const at = { meetingId, itemId: item.id }
    const { neighborhoodIds } = item
    const { owner, due } = readOwnerAndDay(typed, by)
    const fields = { wording, owner, due, neighborhoodIds, needs: needsFrom(needs) ?? [] }
    return as === 'cannot yet'
      ? client.dispatch({ type: 'action.cannotYet', ...at, fields, reason: obstacle })
      : client.dispatch({ type: 'action.add', ...at, fields, anyway: as === 'anyway' })
  }
}

/**
 * Adds an action; what it would need beyond the capacity is said before it is promised. Enter then
 * goes to the two ways on instead of promising it.
 */
export function AddAction({ item }: { item: AgendaItem }): ReactElement {
  const record = useRecord()
  const { date } = useMeeting()
  const reading = useReading()
  const form = useForm({
    initial: nothing,
    keepAs: `action ${item.id}`,
    check: (typed) => checkOwnerAndDay(typed, reading),
    send: useSend(item, reading),
    refusedAt: 'wording',
    next: () => nothing,
  })
  const entry = form.fields
  const exceeded = useExceeded(entry.needs, null)
  const beyond = useRef<HTMLDivElement>(null)
  const isWaiting = entry.as === 'cannot yet'
  // Whatever is changed is asked about again before it is promised.
  const set = (changed: Partial<Typed>): void =>
    form.set({ as: isWaiting ? entry.as : 'promise', ...changed })
  const send = (): void => {
    focusFirst(isWaiting)
    void form.submit()
  }
  const submit = (): void => {
    if (needsFrom(entry.needs) === null) return
    if (isWaiting || exceeded.length === 0) send()
    else beyond.current?.querySelector('button')?.focus()
  }
  return (
    <AddForm
      id={focusTargets.action}
      label={texts.addAnAction}
      sentBelow={isWaiting}
      of={form}
      onSubmit={submit}
    >
      <Field
        {...form.field('wording')}
        place={newPlace('actionItem', item.id, 'wording')}
        label={texts.action2}
        hideLabel
        placeholder={texts.askVisitRepair}
        onChange={(wording) => set({ wording })}
      />
      <OwnerAndDay
        of={fieldsOver({ fields: entry, set, errorAt: form.errorAt })}
        by={reading}
        place={newPlace('actionItem', item.id, 'owner')}
      />
      {(entry.wording !== '' || Object.keys(entry.needs).length > 0) && (
        <NeedsFields typed={entry.needs} besides={null} onChange={(needs) => set({ needs })} />
      )}
      <AlreadyPromised typed={entry.needs} besides={null} />
      <OverCapacity exceeded={isWaiting ? [] : exceeded} ref={beyond}>
        <Button
          small
          onPress={() =>
            set({ as: texts.cannotYet, obstacle: cannotYetReason(record, exceeded, date) })
          }
        >
          {texts.weCantDoThisYet}
        </Button>
        <Button
          small
          onPress={() => {
            set({ as: 'anyway' })
            send()
          }}
        >
          {texts.commitToItAnyway}
        </Button>
      </OverCapacity>
      {isWaiting && (
        <WhyNotYet
          item={item}
          value={entry.obstacle}
          onChange={(obstacle) => set({ obstacle })}
          onBack={() => set({ as: 'promise', obstacle: '' })}
        />
      )}
    </AddForm>
  )
}

/** Why it can't be done yet: drafted, to be worded by whoever writes it down. */
function WhyNotYet(props: {
  item: AgendaItem
  value: string
  onChange: (reason: string) => void
  onBack: () => void
}): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="needs__told" ref={box}>
      <Field
        place={newPlace('actionItem', props.item.id, 'obstacle')}
        label={texts.whyCantBeDoneYet}
        hint={texts.theReportBackTellsUnder}
        rows={2}
        autoFocus
        value={props.value}
        onChange={props.onChange}
      />
      <div className="actions-row actions-row--start">
        <Button type="submit" small look="primary">
          {texts.save}
        </Button>
        <Button small look="quiet" onPress={props.onBack}>
          {texts.commitToIt}
        </Button>
      </div>
    </div>
  )
}

/** The fields below the first line go once it is sent; the cursor stays in the form. */
function focusFirst(always: boolean): void {
  const form = document.getElementById(focusTargets.action)
  const isBelow = document.activeElement?.closest('.needs, .needs__told') != null
  if (isBelow || always) form?.querySelector('input')?.focus()
}
