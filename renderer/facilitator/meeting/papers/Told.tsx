import { useState, type ReactElement } from 'react'
import { Megaphone } from 'lucide-react'
import type { Sending } from '../../../../shared/record/tables'
import { Button, Modal } from '../../../ui/controls'
import { counted, dateInWords } from '../../../ui/words'
import { useClient, useMeeting, useRecord } from '../../state/hooks'
import { TellForm } from '../../workgroup/concerns/TellForm'
import { tellWords } from '../../workgroup/concerns/words'
import { GroupField } from '../../workgroup/visits/GroupField'

/** Who was told a report-back so far, and the way to say so. */
export function Told({ neighborhoodId }: { neighborhoodId: string }): ReactElement {
  const record = useRecord()
  const meetingId = useMeeting().id
  const [telling, setTelling] = useState(false)
  const sendings = [...record.sending.values()].filter(
    (row) => row.meetingId === meetingId && row.neighborhoodId === neighborhoodId,
  )
  return (
    <section className="told" aria-label="Who was told">
      <div className="told__head">
        <p className="told__count">
          {sendings.length === 0
            ? 'Nobody was told yet.'
            : `Told ${sendings.length === 1 ? 'once' : counted(sendings.length, 'time')}.`}
        </p>
        <Button small onPress={() => setTelling(true)}>
          <Megaphone aria-hidden="true" />
          They were told…
        </Button>
      </div>
      {sendings.length > 0 && (
        <ul className="told__list">
          {sendings.map((row) => (
            <li key={row.id} dir="auto">
              {inWords(row)}
            </li>
          ))}
        </ul>
      )}
      {telling && <TellDialog neighborhoodId={neighborhoodId} onClose={() => setTelling(false)} />}
    </section>
  )
}

const inWords = ({ toldOn, to, how, language }: Sending): string =>
  [dateInWords(toldOn, 'dated'), to, tellWords[how].toLowerCase(), language]
    .filter((part) => part !== '')
    .join(' · ')

/** Whom the report-back was told to: the neighborhood or one of its groups, as they like to be told. */
function TellDialog(props: { neighborhoodId: string; onClose: () => void }): ReactElement {
  const { neighborhoodId, onClose } = props
  const client = useClient()
  const record = useRecord()
  const meetingId = useMeeting().id
  const [groupId, setGroupId] = useState<string | null>(null)
  const chosen = record.communityGroup.get(groupId ?? '')
  const reach = chosen ?? record.neighborhood.get(neighborhoodId)
  const name = record.neighborhood.get(neighborhoodId)?.name ?? ''
  return (
    <Modal title={`Report-back to ${name}: who was told`} onClose={onClose}>
      <p className="muted">
        The concerns this report-back tells of are then reported back, each on the board.
      </p>
      <GroupField neighborhoodId={neighborhoodId} value={groupId} onChange={setGroupId} />
      <TellForm
        // What is known of a group is filled in anew when another is chosen.
        key={groupId}
        about={['sending', `${meetingId}/${neighborhoodId}`]}
        known={{
          to: chosen?.name ?? '',
          language: reach?.language ?? '',
          ...(reach?.tellBy == null ? {} : { how: reach.tellBy }),
        }}
        onTell={(fields) =>
          client.dispatch({
            ...{ type: 'reportBack.tell', meetingId, neighborhoodId },
            fields: { ...fields, groupId },
          })
        }
        onClose={onClose}
      />
    </Modal>
  )
}
