import { addedEntry } from '../../../shared/projector/addedEntry'
import { sameSlide, type Slide } from '../../../shared/projector/slides'
import { firstPage, type PageRef, type ProjectorContent } from '../../../shared/projector/view'

const blank: ProjectorContent = { kind: 'blank' }

/**
 * What the facilitator means the room to see, kept apart from the projector it is compared with and as
 * simple as it can be told: something is shown by showing it, and goes with anything that isn't
 * the facilitator's doing.
 */
export class Purpose {
  shows = false
  slide: Slide | null = null
  frozen: ProjectorContent | null = null
  /** Which page of it, and how many there are as the page on the screen last told. */
  at: PageRef = firstPage
  private frozenAt: PageRef = firstPage
  /** What was sent last, of which slide, so that what is added to it is known. */
  private seen: { readonly slide: Slide | null; readonly content: ProjectorContent } | null = null

  /** `look` says what a slide shows now. */
  constructor(private readonly look: (slide: Slide) => ProjectorContent) {}

  show(slide: Slide): void {
    this.slide = slide
    this.at = firstPage
    if (this.frozen === null) this.shows = true
  }

  showAgain(): void {
    if (this.slide !== null && this.frozen === null) this.shows = true
  }

  freeze(): void {
    if (!this.shows || this.frozen !== null) return
    this.frozen = this.now
    this.frozenAt = this.at
  }

  /** The page on the screen says which page it came to be: it alone can know. */
  painted(page: number): void {
    const at: PageRef = { kind: 'page', page }
    if (this.frozen !== null) this.frozenAt = at
    else if (this.shows) this.at = at
  }

  /** Somebody turned, or time did; after the last comes the first. */
  turn(step: 1 | -1, { page, pages }: { readonly page: number; readonly pages: number }): void {
    if (this.shows && this.frozen === null)
      this.at = { kind: 'page', page: ((page - 1 + step + pages) % pages) + 1 }
  }

  /** Exactly which page of it. */
  get page(): PageRef {
    if (this.frozen !== null) return this.frozenAt
    return this.shows ? this.at : firstPage
  }

  /** A view was sent: what is added to it from now on is to be seen. */
  sent(content: ProjectorContent): void {
    this.seen = { slide: this.slide, content }
  }

  /** The window is gone: with the next everything begins anew. */
  unseen(): void {
    this.seen = null
  }

  unfreeze(): void {
    this.frozen = null
  }

  /** Something took the view off the projector; it is not to come back by itself. */
  take(): void {
    this.shows = false
    this.frozen = null
  }

  leave(): void {
    this.take()
    this.slide = null
    this.at = firstPage
  }

  /** The record changed: what is no longer public is gone for good, and not to come back by itself. */
  settle(): void {
    if (this.frozen === null && this.now.kind === 'blank') this.shows = false
    if (this.seen === null || this.mode !== 'live' || !sameSlide(this.seen.slide, this.slide))
      return
    this.at = addedEntry(this.seen.content, this.now) ?? this.at
  }

  /** Exactly what the room is meant to see. */
  get now(): ProjectorContent {
    if (this.frozen !== null) return this.frozen
    return this.shows && this.slide !== null ? this.look(this.slide) : blank
  }

  get mode(): 'blank' | 'live' | 'frozen' {
    if (this.frozen !== null) return 'frozen'
    return this.shows ? 'live' : 'blank'
  }
}
