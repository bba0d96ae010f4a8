import { Check } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { isFrom, isNamed, lackingConsent } from '../../../../shared/restricted/cases'
import type { CaseLine } from '../../../../shared/restricted/contract'
import { caseStepWords } from '../../../../shared/restricted/labels'
import { type CaseStep, caseSteps } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { formatList } from '../../../ui/labels'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useClient } from '../../client/useSnapshot'
import { basisInWords } from '../participants/basisInWords'
import { NameOnBasis } from './NameOnBasis'
import './cases.css'
import './StepsRow.css'
import '../restricted.css'
import { caseStepsRow as texts } from './texts'

const meanings: { readonly [S in CaseStep]: string } = {
  'own agency': texts.ownAgencyMeans,
  'without names': texts.withoutNamesMeans,
  named: texts.namedMeans,
  acting: texts.actingMeans,
}

/** The steps of a case as a row of buttons; each is logged, and refused while somebody must be out. */
export function StepsRow(props: { line: CaseLine; itemId: string | null }): ReactElement {
  const { line, itemId } = props
  const client = useClient()
  const openedBy = useAtLaptop()
  const [onBasis, setOnBasis] = useState(false)
  const taking = useSubmit((step: CaseStep) =>
    client.dispatch({
      type: 'case.step',
      caseId: line.id,
      step,
      itemId,
      openedBy,
      onBasis: null,
    }),
  )
  return (
    <div className="steps">
      <div className="steps__row" role="group" aria-label={texts.steps}>
        {caseSteps.map((step) => (
          <StepButton key={step} step={step} line={line} onTake={() => void taking.submit(step)} />
        ))}
      </div>
      <p className="private__rule" role="status" dir="auto">
        {standingInWords(line)}
      </p>
      <RefusalNote of={taking} />
      {mayNameOnBasis(line) && (
        <Button small look="restricted" onPress={() => setOnBasis(true)}>
          {texts.nameOnABasis}
        </Button>
      )}
      {onBasis && <NameOnBasis line={line} itemId={itemId} onClose={() => setOnBasis(false)} />}
    </div>
  )
}

/** Where the case is, and what it stands on where that isn't consent, or what ended it. */
function standingInWords({ openAt, namedOn, ended }: CaseLine): string {
  if (openAt === null && ended !== null)
    return ended.basis === null
      ? texts.consentEnded
      : texts.consentEndedBeside(basisInWords(ended.basis))
  const meaning = openAt === null ? texts.notYet : meanings[openAt]
  return namedOn === null
    ? meaning
    : `${meaning} ${texts.namedWithoutConsent(formatList(namedOn.people), basisInWords(namedOn))}`
}

/** Offered once names are next and consent is what somebody here lacks. */
function mayNameOnBasis({ openAt, step, people }: CaseLine): boolean {
  if (step === null || step === 'own agency' || (openAt !== null && isNamed(openAt))) return false
  const here = people.filter(({ leftAt }) => leftAt === null)
  return lackingConsent(here).length > 0
}

function StepButton(props: { step: CaseStep; line: CaseLine; onTake: () => void }): ReactElement {
  const { step, line } = props
  const isNow = line.openAt === step
  const isTaken = !isNow && line.step !== null && isFrom(line.step, step)
  const words = caseStepWords[step]
  return (
    <button
      type="button"
      className="casetile step"
      aria-pressed={isNow}
      aria-label={isNow ? texts.stepNow(words) : isTaken ? texts.stepTaken(words) : words}
      onClick={props.onTake}
    >
      {isTaken && <Check aria-hidden="true" />}
      {words}
    </button>
  )
}
