import { type ReactElement, useState } from 'react'
import type { KeptBack } from '../../../../shared/restricted/contract'
import { lackWords } from '../../../../shared/restricted/labels'
import { Button } from '../../../ui/Button'
import { Choices } from '../../../ui/Choices'
import { ChoiceRefusal, Form } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { formatCount, formatList } from '../../../ui/labels'
import { Modal } from '../../../ui/Modal'
import { HelpButton } from '../../client/HelpButton'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useClient } from '../../client/useSnapshot'
import { LawfulBasisFields, noBasisYet } from './LawfulBasisFields'
import './KeptClosed.css'
import '../restricted.css'
import { keptClosed as texts } from './texts'

/** How many entries stay closed and for whom they are; nothing of what they say. */
export const keptInWords = (group: KeptBack): string =>
  `${formatCount(group.count, 'entry', 'entries')}, ${group.for.length === 0 ? texts.forNobodyYet : texts.for(formatList(group.for))}`

/** Why each person may not see a group, the same reasons said once. */
function whyInWords(group: KeptBack): string[] {
  const names = new Map<string, string[]>()
  for (const { name, lacks } of group.people)
    for (const lack of lacks)
      names.set(lackWords[lack], [...(names.get(lackWords[lack]) ?? []), name])
  return [...names].map(([why, who]) =>
    who.length === group.people.length && who.length > 1
      ? texts.everyoneHere(why)
      : `${formatList(who)}: ${why}`,
  )
}

/** The entries of an open file that stay closed before who is here, and the way to open them all the same. */
export function KeptClosed({ groups }: { groups: readonly KeptBack[] }): ReactElement | null {
  const [overriding, setOverriding] = useState(false)
  if (groups.length === 0) return null
  return (
    <section className="keptback" aria-label={texts.staysClosed}>
      <h4>{texts.staysClosed}</h4>
      <ul className="file__list">
        {groups.map((group, at) => (
          <li key={`${group.id} ${at}`} className="private__rule" dir="auto">
            <strong>{keptInWords(group)}</strong>
            {whyInWords(group).map((why) => (
              <span key={why} className="code__state">
                {why}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Button small look="restricted" onPress={() => setOverriding(true)}>
        {texts.openWithoutConsent}
      </Button>
      {overriding && <OverrideDialog groups={groups} onClose={() => setOverriding(false)} />}
    </section>
  )
}

/** Asks on what basis closed entries are opened without consent. */
function OverrideDialog(props: { groups: readonly KeptBack[]; onClose: () => void }): ReactElement {
  const client = useClient()
  const openedBy = useAtLaptop()
  const ids = [...new Set(props.groups.map(({ id }) => id))]
  const form = useForm({
    initial: {
      groups: ids.length === 1 ? ids : [],
      ...noBasisYet,
    },
    check: ({ groups }) =>
      groups.length === 0 ? { message: texts.chooseWhatHasBeOpened, field: 'groups' } : null,
    send: (fields) => client.dispatch({ type: 'file.override', ...fields, openedBy }),
    onDone: props.onClose,
  })
  const { groups } = form.fields
  return (
    <Modal
      corner={<HelpButton page="without-consent" />}
      title={texts.openWithoutConsentTitle}
      onClose={props.onClose}
    >
      <Form
        of={form}
        buttons={
          <div className="actions-row">
            <Button onPress={props.onClose} autoFocus>
              {texts.keepClosed}
            </Button>
            <Button look="restricted" type="submit">
              {texts.openAndLogIt}
            </Button>
          </div>
        }
      >
        <p>{texts.noReleaseCoversThisFor}</p>
        <Choices
          label={texts.open}
          options={ids.map((id) => ({
            id,
            name: props.groups
              .filter((group) => group.id === id)
              .map(keptInWords)
              .join('; '),
          }))}
          chosen={groups}
          onChange={(chosen) => form.set({ groups: chosen })}
        />
        <ChoiceRefusal of={form} name="groups" />
        <LawfulBasisFields of={form} />
      </Form>
    </Modal>
  )
}
