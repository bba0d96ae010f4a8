import type { ReactElement, ReactNode } from 'react'
import type { DocumentVersion } from '../../../shared/documents/versionTables'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import { type Kept, versionInWords } from './savedVersions'
import './documents.css'
import './DocumentVersions.css'
import { documentVersions as texts } from './texts'

/** The frozen versions of a document, each with what became of it and a way to look at it. */
export function DocumentVersions(props: {
  kept: Kept
  onVersion: (id: string) => void
  /** What else is known of a version. */
  about?: (version: DocumentVersion) => ReactNode
  /** What else can be done with a version. */
  more?: (version: DocumentVersion) => ReactNode
}): ReactElement | null {
  const record = useRecord()
  const { kept } = props
  const { versions } = kept
  if (versions.length === 0) return null
  return (
    <details className="about__versions">
      <summary>
        {texts.keptAs(
          formatCount(versions.length, 'version'),
          versions.length === 1 ? texts.itWas : texts.theyWere,
        )}
      </summary>
      <ul className="about__list" aria-label={texts.versions}>
        {versions.map((version) => (
          <li key={version.id} className="about__version" dir="auto">
            <span>{versionInWords(record, version, kept)}</span>
            {props.about?.(version)}
            <span className="about__ways">
              <Button
                small
                look="quiet"
                aria-label={texts.lookAtVersion(version.number)}
                onPress={() => props.onVersion(version.id)}
              >
                {texts.lookAtIt}
              </Button>
              {props.more?.(version)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
