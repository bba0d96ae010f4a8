/** A notice on redisclosure, as a version of its wording. */
export interface RedisclosureNotice {
  readonly version: string
  readonly text: string
}

/**
 * What Candor comes with: the short form of 42 CFR 2.32(a). It stands with what is shown or
 * printed under a release of records under part 2. Other words, another version.
 */
export const shippedRedisclosureNotice: RedisclosureNotice = {
  version: '2024-1',
  text: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
}

/** The notice that stands: the site's own wording, or the one Candor comes with. */
export const redisclosureNotice = (wording: string): RedisclosureNotice =>
  wording.trim() === '' ? shippedRedisclosureNotice : { version: 'site', text: wording.trim() }
