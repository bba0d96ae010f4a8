import { type ReactElement, useContext, useState } from 'react'
import type { Period } from '../../../shared/comparison/period'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { comingMeeting } from '../../../shared/meeting/select'
import type { Meeting } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { RefusalNote } from '../../ui/form/Form'
import { type Submitted, useSubmit } from '../../ui/form/useSubmit'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { helpOn } from '../client/help'
import { useAtLaptop } from '../client/useAtLaptop'
import { useAnswered } from '../client/useQuery'
import { NoticeContext, useClient, useRecord } from '../client/useSnapshot'
import { reasonWords, silenceInWords } from '../comparison/texts'
import './NotHeardFrom.css'
import { notHeardFrom as texts } from './texts'

type Answer = AnswerOf<'engagement.notHeardFrom'>
type MissingVoice = Answer['rows'][number]

/** Whose voice is missing, each with a next step that becomes an action in one press. */
export function NotHeardFrom({ period }: { period: Period }): ReactElement | null {
  const { value } = useAnswered({ type: 'engagement.notHeardFrom', ...period })
  if (value === null) return null
  return (
    <>
      <section
        className="comparison__missing"
        aria-labelledby="missing-voices"
        {...helpOn('not-heard-from')}
      >
        <h3 id="missing-voices">{texts.notHeardFrom}</h3>
        <p className="muted">{texts.silenceNotSafetyWhatCould}</p>
        {value.rows.length === 0 && <p className="empty">{texts.everybodyWasHeard}</p>}
        <ul className="rows">
          {value.rows.map((row) => (
            <MissingRow key={row.key} row={row} />
          ))}
        </ul>
      </section>
      <WhyNotCalled answer={value.whyNotCalled} />
    </>
  )
}

/** So many days after its meeting an action made here is due. */
const daysToAct = 14

/** The meeting an action is given at: the one that comes next, or goes on. */
function useComingMeeting() {
  const [today] = useState(() => dateOf(Date.now()))
  return comingMeeting(useRecord(), today)
}

function MissingRow({ row }: { row: MissingVoice }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const meeting = useComingMeeting()
  const owner = useAtLaptop()
  const given = useRecord().actionItem
  const isGiven = [...given.values()].some(
    ({ wording, status }) => wording === row.nextStep && status === 'open',
  )
  const making = useSubmit(async ({ id, date }: Meeting): Promise<Submitted> => {
    const result = await client.dispatch({
      type: 'action.add',
      meetingId: id,
      itemId: null,
      fields: {
        wording: row.nextStep,
        owner,
        due: daysAfter(date, daysToAct),
        neighborhoodIds: [...row.neighborhoodIds],
      },
    })
    if (result.ok) notice(texts.nowAnActionOf(dateInWords(date, 'dated'), owner))
    return result
  })
  return (
    <li className="row row--stack">
      <strong dir="auto">{silenceInWords(row.silence)}</strong>
      <span dir="auto">{row.nextStep}</span>
      <span className="actions-row actions-row--start">
        {isGiven ? (
          <span className="chip">{texts.isAnAction}</span>
        ) : (
          <Button
            small
            isDisabled={meeting === null}
            aria-label={texts.makeItAnActionOf(row.nextStep)}
            onPress={() => void (meeting !== null && making.submit(meeting))}
          >
            {texts.makeItAnAction}
          </Button>
        )}
        {meeting === null && !isGiven && (
          <span className="muted small">{texts.planMeetingFirstActionsGiven}</span>
        )}
      </span>
      <RefusalNote of={making} />
    </li>
  )
}

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Why people didn't call 911, counted; what few people said is left out. */
function WhyNotCalled({ answer }: { answer: Answer['whyNotCalled'] }): ReactElement {
  const { rows, upTo } = answer
  return (
    <section className="comparison__missing" aria-labelledby="why-not-called">
      <h3 id="why-not-called">{texts.whyPeopleDidntCall911}</h3>
      {rows.every(({ count }) => count === 0) ? (
        <p className="empty">{texts.noConcernTheseMonthsSays}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.whatTheySaid}</th>
                <th scope="col">{texts.concerns}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ reason, count }) => (
                <tr key={reason}>
                  <th scope="row">{reasonWords[reason]}</th>
                  <td>{count ?? texts.few}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted small">{texts.fewLeftOutSinceNumbers(upTo)}</p>
        </>
      )}
    </section>
  )
}
