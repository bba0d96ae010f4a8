import { type ReactElement, useState } from 'react'
import { endInWords, releaseName } from '../../../../shared/restricted/consentText'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { stateWords } from '../../../../shared/restricted/labels'
import { releaseState } from '../../../../shared/restricted/releases'
import type { Release } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { dateOf } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { useNow } from '../../../ui/useNow'
import { ReleaseForm } from './ReleaseForm'
import '../restricted.css'
import { releases as texts } from './texts'

type Shown = OpenFile['releases'][number]

/** What the participant signed, as far as it may be shown here; one is pressed to change or revoke it. */
export function Releases({ file }: { file: OpenFile }): ReactElement {
  const today = dateOf(useNow())
  const [editing, edit] = useState<Shown | 'new' | null>(null)
  return (
    <>
      <h4>{texts.releases}</h4>
      <ul className="file__list">
        {file.releases.map((release) => (
          <li key={release.id}>
            <button type="button" className="entryline" onClick={() => edit(release)}>
              <strong>
                {releaseName(release)} · {stateWords[releaseState(release, today)]}
              </strong>
              <span className="code__state">{releaseDetail(release)}</span>
            </button>
          </li>
        ))}
        {file.releases.length === 0 && file.moreReleases === 0 && (
          <li className="private__rule">{texts.noneNobodyIsCovered}</li>
        )}
        {file.moreReleases > 0 && (
          <li className="private__rule">
            {texts.notShownNotEffectFor(formatCount(file.moreReleases, 'release'))}
          </li>
        )}
      </ul>
      <Button small look="restricted" onPress={() => edit('new')}>
        {texts.addARelease}
      </Button>
      {editing !== null && (
        <ReleaseForm
          participantId={file.participant.id}
          release={editing === 'new' ? null : editing}
          onClose={() => edit(null)}
        />
      )}
    </>
  )
}

function releaseDetail(release: Release): string {
  const until = endInWords(release)
  const parts = [
    release.forProceedings ? texts.legalProceedingsOnly : release.categories.join(', '),
    until === '' ? '' : texts.until(until),
  ]
  return parts.filter(Boolean).join(' · ')
}
