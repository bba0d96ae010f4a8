import { expect, test } from 'vitest'
import { watchLinuxLock } from '../../electron/hosts/linuxLock'

/** What dbus-monitor writes of one signal. */
const signalOf = (from: string, on: boolean): string =>
  `signal time=1764550000.1 sender=:1.30 -> destination=(null destination) serial=9 path=/org/${from}/ScreenSaver; ` +
  `interface=org.${from}.ScreenSaver; member=ActiveChanged\n   boolean ${String(on)}\n`

/** How often a lock was told of when this was on the bus, in pieces of so many signs. */
function countLocks(text: string, pieces = 7): number {
  let locks = 0
  const stop = watchLinuxLock(
    () => (locks += 1),
    (onText) => {
      for (let at = 0; at < text.length; at += pieces) onText(text.slice(at, at + pieces))
      return () => undefined
    },
  )
  stop()
  return locks
}

test.each(['gnome', 'freedesktop', 'cinnamon', 'mate', 'kde', 'xfce'])(
  'a desktop like %s says when its screen is locked',
  (desktop) => {
    expect(countLocks(signalOf(desktop, true))).toBe(1)
    expect(countLocks(signalOf(desktop, false))).toBe(0)
    expect(countLocks(signalOf(desktop, true) + signalOf(desktop, false), 1)).toBe(1)
  },
)

test('nothing else on the bus is taken for it', () => {
  expect(countLocks(signalOf('example', true))).toBe(0)
  expect(countLocks('method call interface=org.gnome.ScreenSaver\n   boolean true\n')).toBe(0)
  expect(countLocks(`string "x"\n${'y'.repeat(100_000)}\n   boolean true\n`, 5_000)).toBe(0)
})
