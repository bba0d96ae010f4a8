import { type ReactElement, useState } from 'react'
import type { ShippedTemplate } from '../../../../shared/meeting/contract'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { formatCount } from '../../../ui/labels'
import { purposeWords } from '../../../ui/texts'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { templatesOf, templateWords, useShippedTemplates } from './useTemplates'
import './FromTemplate.css'
import { fromTemplate as texts } from './texts'

/** Adds the items of a template to the agenda; they are shown before anything is added. */
export function FromTemplate({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const meetingId = useMeeting().id
  const [at, setAt] = useState(0)
  const templates: ShippedTemplate[] = [...templatesOf(record), ...useShippedTemplates()]
  const chosen = templates[at]
  const served = new Set(neighborhoodsOf(record).map((row) => row.id))
  const adding = useSubmit(
    () => {
      // A neighborhood may have been retired since the template was made.
      const items = (chosen?.items ?? []).map((item) => ({
        ...item,
        neighborhoodIds: item.neighborhoodIds.filter((id) => served.has(id)),
      }))
      return client.dispatch({ type: 'item.import', meetingId, items })
    },
    { onDone: onClose },
  )
  return (
    <Modal
      corner={<HelpButton page="templates" />}
      title={texts.startFromATemplate}
      wide
      onClose={onClose}
    >
      <div className="fromtemplate">
        <div className="fromtemplate__names" role="group" aria-label={texts.templates}>
          {templates.map((row, index) => (
            <button
              key={`${row.name} ${index}`}
              type="button"
              className="row pressable row--press row--stack"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              <strong dir="auto">{row.name}</strong>
              <span className="muted small">{templateWords(row)}</span>
            </button>
          ))}
        </div>
        <ol className="register" aria-label={texts.itsItems}>
          {chosen?.items.map((item, index) => (
            <li key={index} className="fromtemplate__item">
              <span dir="auto">{item.title}</span>
              <span className="muted small">
                {texts.partMin(item.part, purposeWords[item.purpose], item.minutes)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <RefusalNote of={adding} />
      <div className="actions-row">
        <Button onPress={onClose}>{texts.cancel}</Button>
        <Button
          look="primary"
          isDisabled={chosen === undefined || chosen.items.length === 0}
          onPress={() => void adding.submit()}
        >
          {texts.add(formatCount(chosen?.items.length ?? 0, 'item'))}
        </Button>
      </div>
    </Modal>
  )
}
