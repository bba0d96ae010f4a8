/** The four places of a meeting's work. */
export type Stage = 'prepare' | 'meet' | 'wrap-up' | 'documents'

export const stages: readonly { readonly id: Stage; readonly title: string }[] = [
  { id: 'prepare', title: 'Prepare' },
  { id: 'meet', title: 'Meet' },
  { id: 'wrap-up', title: 'Wrap up' },
  { id: 'documents', title: 'Documents' },
]
