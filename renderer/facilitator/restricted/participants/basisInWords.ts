import { lawfulBasisWords } from '../../../../shared/restricted/labels'
import type { OnBasis } from '../../../../shared/restricted/lawfulBasis'

/** A basis in law within a sentence: `court order 26-1147`. */
export const basisInWords = ({
  lawfulBasis,
  reference,
}: Pick<OnBasis, 'lawfulBasis' | 'reference'>): string =>
  [lawfulBasisWords[lawfulBasis].toLowerCase(), reference].filter(Boolean).join(' ')
