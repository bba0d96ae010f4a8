import { listFreeDisplays } from '../../../electron/projector/displays'
import type { Display } from '../../../electron/hosts/port'
import { sizeAfter } from '../../../shared/projector/view'
import type { Slide } from '../../../shared/projector/slides'
import type { Happening, Kind } from './happenings'
import { decide, slides, turnThePark } from './larkmoor'
import type { Room } from './room'
import { beamer, television } from './screens'

/** Longer than a projector may be silent. */
const longSilence = 11_000
/** How often the application asks. */
const askedEveryMs = 2_000

const slideAt = (pick: number): Slide => slides[pick % slides.length] ?? { kind: 'welcome' }

/** As the application does every two seconds; a window that said nothing for long is meant to be blank. */
function listen(room: Room): void {
  const silent = room.now - room.heardAt > 10_000
  if (silent && room.projector.state.window === 'open') room.purpose.take()
  room.projector.checkSilence()
  turnInTime(room)
}

/** A page may be followed by the next one by itself; the room says whether it may. */
function turnInTime(room: Room): void {
  room.timeTurns = { from: room.confirmedPage }
  room.projector.turnInTime()
  room.timeTurns = null
}

/** What each happening does: to the projector as the application would, and to what is meant. */
const plays: {
  readonly [K in Kind]: (room: Room, pick: number) => void | Promise<void>
} = {
  show: (room, pick) => {
    if (room.inPartB) return
    room.purpose.show(slideAt(pick))
    room.purpose.settle()
    room.turnedAt = -Infinity
    room.projector.event({ type: 'show', slide: slideAt(pick) })
  },
  stage: (room, pick) => room.projector.event({ type: 'stage', slide: slideAt(pick) }),
  blank: (room) => {
    room.purpose.take()
    room.projector.event({ type: 'blank', reason: 'chosen' })
  },
  panic: (room) => {
    room.purpose.take()
    room.projector.event({ type: 'blank', reason: 'panic' })
  },
  unblank: (room) => {
    if (room.inPartB) return
    room.purpose.showAgain()
    room.purpose.settle()
    room.projector.event({ type: 'unblank' })
  },
  freeze: (room) => {
    room.purpose.freeze()
    room.projector.freeze()
  },
  unfreeze: (room) => {
    room.purpose.unfreeze()
    room.purpose.settle()
    room.projector.event({ type: 'unfreeze' })
  },
  open: async (room) => openOn(room, undefined),
  'open elsewhere': (room, pick) => {
    const choices = room.screens.connected
    return openOn(room, choices[pick % choices.length])
  },
  close: (room) => room.projector.close(),
  swap: async (room) => {
    const { page, connected, cockpit } = room.screens
    const swaps =
      listFreeDisplays(connected, cockpit).length > 0 && room.projector.state.window === 'open'
    if (swaps && page !== null) room.purpose.take()
    await room.place.swap()
  },
  size: (room, pick) => {
    const { size } = room.projector.state
    room.projector.event({ type: 'size', size: sizeAfter(size, pick % 2 === 0 ? 1 : -1) })
  },
  'page turned': (room, pick) => {
    const step = pick % 2 === 0 ? 1 : -1
    const painted = room.confirmedPage
    if (painted !== null && painted.pages > 1) room.purpose.turn(step, painted)
    room.turnedAt = room.now
    room.projector.turn(step)
    if (pick % 4 !== 3) room.pageCatchesUp()
  },
  numbers: (room, pick) => (pick % 2 === 0 ? room.place.showNumbers() : room.place.hideNumbers()),
  'close Part A': (room) => {
    room.purpose.take()
    room.projector.event({ type: 'blank', reason: 'part closed' })
    room.inPartB = true
  },
  resume: (room) => {
    room.inPartB = false
    room.projector.refresh()
  },
  'leave meeting': (room) => {
    room.purpose.leave()
    room.projector.event({ type: 'left meeting' })
  },
  'decision recorded': (room, pick) => {
    decide(room.record, pick)
    room.purpose.settle()
    room.projector.refresh()
  },
  'item moved between the parts': (room) => {
    turnThePark(room.record)
    room.purpose.settle()
    room.projector.refresh()
  },
  'page takes a view': (room) => room.pageTakes(),
  'page confirms': (room) => room.pageConfirms(),
  'page catches up': (room) => room.pageCatchesUp(),
  'page laid out anew': (room, pick) => {
    const { page } = room.screens
    if (page === null) return
    page.wider = page.wider === 0 ? 1 + (pick % 2) : 0
    room.laidOutAnew = true
    if (pick % 4 !== 3) room.pageConfirms()
  },
  'page reloads': (room) => room.pageReloads(),
  'page hangs': (room) => hang(room, true),
  'page goes on': (room) => hang(room, false),
  'window closed': lose,
  'renderer crashed': lose,
  'late answer': (room, pick) => {
    if (room.screens.page?.loaded === true) room.answerLate(pick)
  },
  'seconds pass': (room, pick) => {
    const until = room.now + (pick % 2 === 0 ? 3_000 : longSilence)
    while (room.now < until) {
      room.now = Math.min(until, room.now + askedEveryMs)
      listen(room)
    }
  },
  // The page gives its signs of life meanwhile, if it can.
  'the room reads': (room, pick) => {
    const until = room.now + (pick % 5 === 0 ? 70_000 : 14_000)
    while (room.now < until) {
      room.now += askedEveryMs
      room.pageCatchesUp()
      listen(room)
      room.check()
    }
  },
  // Nobody asked meanwhile: that the page said nothing in its sleep is no sign of anything.
  'machine slept': (room) => {
    room.now += 60_000
    room.heardAt = room.now
    room.projector.checkSilence()
  },
  // No time passes by it.
  'clock set': (room, pick) => {
    room.setForwardBy += (pick % 2 === 0 ? 1 : -1) * 3_600_000
    listen(room)
  },
  'display added': (room) => room.connect([...without(room, television), television]),
  'display removed': (room) => {
    const on = room.screens.page?.display ?? beamer.id
    return room.connect(room.screens.connected.filter((display) => display.id !== on))
  },
  'other display removed': (room, pick) => {
    const { connected } = room.screens
    const gone = connected[pick % Math.max(1, connected.length)]
    return room.connect(connected.filter((display) => display !== gone))
  },
  // Now and then the system gives the same display another id.
  'display back': (room, pick) =>
    room.connect([
      ...without(room, beamer),
      pick % 3 === 0 ? { ...beamer, id: `beamer-${pick}` } : beamer,
    ]),
  'cable wobbles': (room) => {
    const { connected } = room.screens
    return room.connect(without(room, beamer), connected, without(room, beamer), connected)
  },
  'displays mirrored': (room) =>
    room.connect(room.screens.connected.map((display) => ({ ...display, x: 0 }))),
  'displays extended': (room) =>
    room.connect(room.screens.connected.map((display, at) => ({ ...display, x: at * 1280 }))),
  'display resized': (room, pick) =>
    room.connect(
      room.screens.connected.map((display) =>
        display.label === beamer.label ? { ...display, height: 720 + (pick % 2) * 48 } : display,
      ),
    ),
  'machine locked': (room) => {
    room.purpose.take()
    room.projector.locked()
  },
}

const without = (room: Room, { label }: Display): Display[] =>
  room.screens.connected.filter((display) => display.label !== label)

function hang(room: Room, hangs: boolean): void {
  if (room.screens.page !== null) room.screens.page.hangs = hangs
}

function lose(room: Room): void {
  if (room.screens.page === null) return
  room.screens.page = null
  room.purpose.unseen()
  room.projector.gone()
}

async function openOn(room: Room, display: Display | undefined): Promise<void> {
  const choices = listFreeDisplays(room.screens.connected, room.screens.cockpit)
  const isRefused = choices.length > 0 && display !== undefined && !choices.includes(display)
  const target = choices.length === 0 ? undefined : (display?.id ?? room.place.usual?.id)
  // A window that is to be elsewhere is blanked before it goes there.
  if (room.screens.page !== null && room.projector.on?.id !== target && !isRefused)
    room.purpose.take()
  await room.place.open(display?.id)
}

/** Plays a sequence, and looks after every happening whether all promises hold. */
export async function play(room: Room, happenings: readonly Happening[]): Promise<void> {
  for (const { kind, pick } of happenings) {
    await plays[kind](room, pick)
    room.check()
  }
  await room.recover()
}
