import { ProjectorWindow } from '../../../electron/projector/projectorWindow'
import type { PaintedPage } from '../../../shared/projector/view'

/* The projector with one of its rules taken out: what is verified has to notice. */

/** Takes the page it asked for as painted, whatever the screen says. */
class Credulous extends ProjectorWindow {
  override ready(answer: PaintedPage | null): void {
    const at = this.state.sent?.at
    const asked = answer === null || at?.kind !== 'page' ? answer : { ...answer, page: at.page }
    super.ready(asked)
  }
}

/** Believes in what was laid out first: a page that breaks its lines anew isn't heard. */
class Deaf extends ProjectorWindow {
  override ready(answer: PaintedPage | null): void {
    if (answer === null || answer.id !== this.state.painted?.view.id) super.ready(answer)
  }
}

/** Turns pages whenever it is asked the time. */
class Hasty extends ProjectorWindow {
  override turnInTime(): void {
    this.event({ type: 'turn', step: 1 })
  }
}

/** Goes on turning pages after somebody turned to one. */
class Restless extends ProjectorWindow {
  override turn(step: 1 | -1): void {
    this.event({ type: 'turn', step })
  }
}

/** Shows what was added on whichever page it stands at. */
class Inattentive extends ProjectorWindow {
  override refresh(): void {
    const { at } = this.state
    super.refresh()
    if (this.state.at.kind === 'entry') {
      this.state = { ...this.state, at }
      super.refresh()
    }
  }
}

/** Each by the rule it lacks. */
export const withoutRule: Readonly<Record<string, typeof ProjectorWindow>> = {
  'only the screen says which page is on it': Credulous,
  'lines that break anew are heard of': Deaf,
  'a page has its time': Hasty,
  'a page somebody turned to stays': Restless,
  'what was added is shown': Inattentive,
}
