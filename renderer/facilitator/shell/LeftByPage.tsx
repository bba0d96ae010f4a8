import { type ReactElement, useEffect, useState } from 'react'
import { z } from '../../../shared/kernel/zod'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { UnsentTexts, unsentTexts } from '../client/unsentTexts'
import { isResting } from '../client/useKeepFocus'
import { useClient } from '../client/useSnapshot'
import { focusAgain, fieldPlaceIn } from '../meeting/handover/fieldPlace'
import { leftByPage as texts } from './texts'

const FieldPlace = z.strictObject({
  tag: z.string(),
  name: z.string(),
  nth: z.number(),
  start: z.number().nullable(),
  end: z.number().nullable(),
})

/** Screens that are loaded first may take a while; then nobody looks for the place any more. */
const looksForMs = 3_000
const lookEveryMs = 50

/**
 * What the page before this one left, when it was let go to clear its memory: the field that was
 * written in has the focus again, and what was typed in an open dialog is shown, not lost.
 */
export function LeftByPage(): ReactElement | null {
  const { memory } = useClient()
  const [unsent, setUnsent] = useState<UnsentTexts>(
    () => UnsentTexts.safeParse(memory.of('unsent')).data ?? [],
  )
  useFieldAgain()
  useEffect(
    () => memory.keep('unsent', () => [...unsent, ...unsentTexts(document)]),
    [memory, unsent],
  )
  if (unsent.length === 0) return null
  const close = (): void => setUnsent([])
  return (
    <Modal title={texts.notSavedYet} holds onClose={close}>
      <p>{texts.thePrivateNotesLockedThis}</p>
      <dl>
        {unsent.map(({ label, text }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="actions-row">
        <Button onPress={close}>{texts.close}</Button>
      </div>
    </Modal>
  )
}

function useFieldAgain(): void {
  const { memory } = useClient()
  const [before] = useState(() => FieldPlace.safeParse(memory.of('field')).data ?? null)
  useEffect(() => memory.keep('field', () => fieldPlaceIn(document.body)), [memory])
  useEffect(() => {
    if (before === null) return
    const until = performance.now() + looksForMs
    const timer = setInterval(() => {
      const isTaken = !isResting(document.activeElement)
      if (isTaken || focusAgain(document.body, before) || performance.now() > until)
        clearInterval(timer)
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [before])
}
