import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { AgendaChanged } from './AgendaChanged'
import { DocumentVersions } from './DocumentVersions'
import { KeepVersion } from './KeepVersion'
import { findSentAgendas, keptOnInWords } from './savedVersions'
import './documents.css'
import { agendaStatus as texts } from './texts'

/** Whether the agenda was kept as it was sent, what changed since, and the versions kept of it. */
export function AgendaStatus(props: {
  /** The preview as it is now; null while it is made. */
  token: string | null
  textDigest: string | null
  /** The tag of the language it is shown in. */
  language: string
  onVersion: (versionId: string) => void
}): ReactElement {
  const { token, textDigest, language } = props
  const versions = findSentAgendas(useRecord(), useMeeting().id)
  const sent = versions.find((version) => version.language === language)
  const isSame = sent !== undefined && (textDigest === null || sent.textDigest === textDigest)
  return (
    <section className="about" aria-label={texts.aboutTheAgenda}>
      {isSame ? (
        <p className="about__text about__read">
          <Check aria-hidden="true" />
          {texts.sentAndSame(keptOnInWords(sent))}
        </p>
      ) : (
        <div className="about__line">
          {sent === undefined ? (
            <p className="about__text">{texts.notKeptAsSent}</p>
          ) : (
            <AgendaChanged sent={sent} versions={versions} />
          )}
          <KeepVersion label={texts.keepAsSent} token={token} />
        </div>
      )}
      <DocumentVersions
        kept={{ versions, reviews: [], reportBacksGiven: [] }}
        onVersion={props.onVersion}
      />
    </section>
  )
}
