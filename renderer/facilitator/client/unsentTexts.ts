import { z } from '../../../shared/kernel/zod'

/** Texts of a dialog that went with its page. */
export const UnsentTexts = z.array(z.strictObject({ label: z.string(), text: z.string() }))
export type UnsentTexts = z.infer<typeof UnsentTexts>

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * What stands in the fields of open dialogs that go into the shared record. Fields of private
 * notes, and those for secrets, have no place there, and are left out.
 */
export function unsentTexts(root: ParentNode): UnsentTexts {
  const fields = root.querySelectorAll<TextControl>(
    '[role="dialog"] [data-shared-place] :is(input, textarea)',
  )
  return [...fields]
    .map((field) => ({
      label: (field.labels?.[0]?.textContent ?? '').trim(),
      text: field.value.trim(),
    }))
    .filter(({ text }) => text !== '')
}
