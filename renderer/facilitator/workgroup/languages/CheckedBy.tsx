import type { ReactElement } from 'react'
import { Check, TriangleAlert } from 'lucide-react'
import { english } from '../../../../shared/languages/english'
import { isMachineDrafted, type SiteLanguage } from '../../../../shared/languages/siteLanguage'
import { dateInWords, dateOf } from '../../../ui/words'

/** Who checked the words, in words and by a mark. */
export function CheckedBy({ of }: { of: SiteLanguage }): ReactElement {
  const { language, review } = of
  if (language.tag === english.tag)
    return <p className="languages__state">What the others are translated from.</p>
  const drafted = isMachineDrafted(of)
  const Mark = drafted ? TriangleAlert : Check
  return (
    <p className="languages__state" dir="auto">
      <Mark aria-hidden="true" />
      {drafted || review === null
        ? 'Drafted by a machine. Nobody has checked its words yet.'
        : `Checked by ${review.reviewedBy}, ${dateInWords(dateOf(review.recordedAt), 'dated')}.`}
    </p>
  )
}
