import { Check, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { english } from '../../../shared/languages/english'
import { type SiteLanguage, uncheckedWords } from '../../../shared/languages/siteLanguage'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import './ReviewedBy.css'
import { reviewedBy as texts } from './texts'

/** Who checked the words, in words and by a mark. */
export function ReviewedBy({ of }: { of: SiteLanguage }): ReactElement {
  const { language, review } = of
  if (language.tag === english.tag)
    return <p className="languages__state">{texts.whatOthersTranslatedFrom}</p>
  const left = uncheckedWords(of)
  const Mark = left > 0 ? TriangleAlert : Check
  return (
    <p className="languages__state" dir="auto">
      <Mark aria-hidden="true" />
      {review === null
        ? texts.draftedByMachineNobodyHas
        : texts.checkedBy(
            review.reviewedBy,
            dateInWords(dateOf(review.recordedAt), 'dated'),
            left > 0 ? texts.butForDraftedByMachine(formatCount(left, 'word')) : '',
          )}
    </p>
  )
}
