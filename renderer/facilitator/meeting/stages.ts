/** The four places of a meeting's work. */
import { stages as texts } from './texts'
export type Stage = 'prepare' | 'meet' | 'wrap-up' | 'documents'

export const stages: readonly { readonly id: Stage; readonly title: string }[] = [
  { id: 'prepare', title: texts.prepare },
  { id: 'meet', title: texts.meet },
  { id: 'wrap-up', title: texts.wrapUp },
  { id: 'documents', title: texts.documents },
]
