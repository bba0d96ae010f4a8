const emailShape = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[\p{L}\d-]{2,}/u
const phoneShape =
  /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?/i

/** Whether a text is an e-mail address, and nothing else. */
export const isEmail = (text: string): boolean => emailShape.exec(text)?.[0] === text

/** How many e-mail addresses stand in a text. */
export const countEmails = (text: string): number =>
  [...text.matchAll(new RegExp(emailShape, 'gu'))].length

/** An e-mail address and a phone number, and what else stands in a text. */
export interface WithoutContacts {
  readonly rest: string
  readonly email: string
  readonly phone: string
}

/** Takes the first e-mail address and the first phone number out of a text. */
export function takeContacts(text: string): WithoutContacts {
  const email = emailShape.exec(text)?.[0] ?? ''
  const withoutEmail = text
    .replace(email, ' ')
    .replace(/[<([]\s*(?:mailto:)?\s*[>)\]]/i, ' ')
    .replace(/\be-?mail\s*:/i, ' ')
  const phone = phoneShape.exec(withoutEmail)?.[0] ?? ''
  const rest = withoutEmail.replace(phone, ' ').replace(/\b(?:phone|tel|cell|mobile)\.?\s*:/i, ' ')
  return { rest, email, phone }
}
