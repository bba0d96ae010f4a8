import { documents } from './documentsLoader'

type RestrictedDocuments = typeof import('../restrictedDocuments')

/** The typesetter of restricted prints, loaded when it is first needed, after the fonts it shares. */
export async function restrictedDocuments(): Promise<RestrictedDocuments> {
  await documents()
  return import('../restrictedDocuments')
}
