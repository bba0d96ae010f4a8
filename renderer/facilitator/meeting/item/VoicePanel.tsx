import type { ReactElement } from 'react'
import { presentMembers, voiceOf } from '../../../../shared/meeting/select'
import { formatList } from '../../../ui/labels'
import { useHelpPage } from '../../client/help'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHeader } from '../../projector/PanelHeader'
import { voicePanel as texts } from './texts'

/** Who speaks for which neighborhood, and who is missing. */
export function VoicePanel(): ReactElement {
  useHelpPage('sign-in')
  const record = useRecord()
  const meeting = useMeeting()
  const { here, missing } = voiceOf(record, meeting.id)
  const present = presentMembers(record, meeting.id)
  return (
    <article className="item">
      <PanelHeader title={texts.whoseVoiceIsHere} slide={{ kind: 'voice' }}>
        <p className="muted">{texts.aNeighborhoodThatSilentIsnt}</p>
      </PanelHeader>
      <section className="entry">
        <h3>{texts.inTheRoom}</h3>
        {here.length === 0 && <p className="empty">{texts.signPeopleAtRightWho}</p>}
        <ul>
          {here.map((row) => (
            <li key={row.id} className="entry__row" dir="auto">
              <strong>{row.name}</strong>
              <span className="muted">
                {formatList(
                  present
                    .filter((member) => member.neighborhoodIds.includes(row.id))
                    .map((member) => member.name),
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="entry">
        <h3>{texts.missing}</h3>
        {missing.length === 0 && <p className="empty">{texts.nobodyEveryNeighborhoodHasVoice}</p>}
        <ul>
          {missing.map((row) => (
            <li key={row.id} className="entry__row" dir="auto">
              {row.name}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
