import { GitCompare, MessageCircleWarning } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { DocumentVersion } from '../../../shared/documents/versionTables'
import { english } from '../../../shared/languages/english'
import { Button } from '../../ui/Button'
import { useQuery } from '../client/useQuery'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { ChangesDialog } from './ChangesDialog'
import { findSentAgendas, keptOnInWords } from './savedVersions'
import './documents.css'
import { agendaStatus as texts } from './texts'

/** Says that the agenda has changed since it was kept as sent, and what. */
export function AgendaChanged(props: {
  sent: DocumentVersion
  versions: readonly DocumentVersion[]
}): ReactElement {
  const { sent } = props
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <p className="about__text about__read" role="note">
        <MessageCircleWarning aria-hidden="true" />
        <span>{texts.changedSince(keptOnInWords(sent))}</span>
      </p>
      <Button small onPress={() => setIsOpen(true)}>
        <GitCompare aria-hidden="true" />
        {texts.whatChanged}
      </Button>
      {isOpen && (
        <ChangesDialog
          versions={props.versions}
          from={sent.id}
          to={null}
          title={texts.whatChangedInTheAgenda}
          help="send-agenda"
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

/** The same for the open meeting, where the agenda was kept as sent and says something else now. */
export function AgendaChangedSinceSent(): ReactElement | null {
  const versions = findSentAgendas(useRecord(), useMeeting().id)
  const sent = versions.find(({ language }) => language === english.tag) ?? versions[0]
  return sent === undefined ? null : <IfChanged sent={sent} versions={versions} />
}

function IfChanged(props: {
  sent: DocumentVersion
  versions: readonly DocumentVersion[]
}): ReactElement | null {
  const changes = useQuery({ type: 'document.changes', from: props.sent.id, to: null })
  if (changes === null || changes.sections.length === 0) return null
  return (
    <div className="about__line">
      <AgendaChanged {...props} />
    </div>
  )
}
