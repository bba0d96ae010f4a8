import type { Slide } from '../../../shared/projector/slides'
import type { ProjectorContent } from '../../../shared/projector/view'

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

  /** `look` says what a slide shows now. */
  constructor(private readonly look: (slide: Slide) => ProjectorContent) {}

  show(slide: Slide): void {
    this.slide = slide
    if (this.frozen === null) this.shows = true
  }

  showAgain(): void {
    if (this.slide !== null && this.frozen === null) this.shows = true
  }

  freeze(): void {
    if (this.shows && this.frozen === null) this.frozen = this.now
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
  }

  /** The record changed: what is no longer public is gone for good, and not to come back by itself. */
  settle(): void {
    if (this.frozen === null && this.now.kind === 'blank') this.shows = false
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
