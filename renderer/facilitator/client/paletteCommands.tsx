import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react'
import { KeyGuard } from './keyGuard'
import { isOverlayOpen } from './overlays'
import type { groupNames } from './texts'
import { useRegions } from './useRegions'

/** Something the user can do now: in the palette, and by its keys when it has some. */
export interface PaletteCommand {
  readonly id: string
  /** Verb first, as on a button. */
  readonly title: string
  readonly group: keyof typeof groupNames
  /** From `keyTable`. The first is shown. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** Every command registered by the screens now open. */
export class CommandRegistry {
  private readonly owners = new Map<symbol, readonly PaletteCommand[]>()
  private readonly listeners = new Set<() => void>()
  /** Different after every change of which there are, and of what they are called. */
  revision = 0

  set(owner: symbol, commands: readonly PaletteCommand[]): void {
    const before = this.owners.get(owner)
    this.owners.set(owner, commands)
    if (before === undefined || !areCalledAlike(before, commands)) this.changed()
  }

  remove(owner: symbol): void {
    this.owners.delete(owner)
    this.changed()
  }

  /** Tells of every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private changed(): void {
    this.revision += 1
    for (const listener of this.listeners) listener()
  }

  all(): PaletteCommand[] {
    return [...this.owners.values()].flat()
  }

  /** The command a key press means; those of the innermost screen win. */
  forKey(key: string): PaletteCommand | undefined {
    return this.all().findLast((command) => command.keys?.includes(key))
  }
}

const areCalledAlike = (
  before: readonly PaletteCommand[],
  now: readonly PaletteCommand[],
): boolean =>
  before.length === now.length &&
  before.every(({ id, title }, at) => now[at]?.id === id && now[at].title === title)

const RegistryContext = createContext<CommandRegistry | null>(null)

/** Holds the registry and listens for the keys. */
export function PaletteCommandsProvider({ children }: { children: ReactNode }): ReactElement {
  const registry = useMemo(() => new CommandRegistry(), [])
  useEffect(() => {
    const guard = new KeyGuard(mac)
    const commandOf = (event: KeyboardEvent): PaletteCommand | undefined =>
      event.repeat || isOverlayOpen() ? undefined : registry.forKey(keyName(event))
    const keep = (event: KeyboardEvent): void => {
      if (!guard.isLost(event, event.timeStamp, () => commandOf(event) !== undefined)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event)
      if (command === undefined || !guard.mayAct(event, event.timeStamp)) return
      event.preventDefault()
      command.run()
    }
    const noteEdit = (event: Event): void => guard.fieldEdited(event.target)
    const noteFocusLeft = (): void => guard.focusLeft()
    window.addEventListener('keydown', keep, { capture: true })
    window.addEventListener('keydown', press)
    window.addEventListener('input', noteEdit)
    window.addEventListener('focusout', noteFocusLeft)
    return () => {
      window.removeEventListener('keydown', keep, { capture: true })
      window.removeEventListener('keydown', press)
      window.removeEventListener('input', noteEdit)
      window.removeEventListener('focusout', noteFocusLeft)
    }
  }, [registry])
  useRegions()
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('no command registry')
  return registry
}

/** Every command there is now, also while the screen behind changes. */
export function useAllPaletteCommands(): readonly PaletteCommand[] {
  const registry = useCommandRegistry()
  useSyncExternalStore(registry.subscribe, () => registry.revision)
  return registry.all()
}

/** Offers commands for as long as the calling screen is open. */
export function usePaletteCommands(commands: readonly PaletteCommand[]): void {
  const registry = useCommandRegistry()
  const owner = useRef(Symbol('commands'))
  useEffect(() => {
    registry.set(owner.current, commands)
  })
  useEffect(() => {
    const own = owner.current
    return () => registry.remove(own)
  }, [registry])
}

/** A key press in the words of `PaletteCommand.keys`. */
function keyName(event: KeyboardEvent): string {
  const modified = event.ctrlKey || event.metaKey
  const key = signOf(event)
  // A sign such as `?` already tells of its Shift.
  const shift = event.shiftKey && (key.length > 1 || modified || event.altKey) ? 'Shift+' : ''
  return `${modified ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`
}

/** The sign of a key; with Alt, a Mac tells what it would write and not which letter was pressed. */
function signOf({ key, code, altKey }: KeyboardEvent): string {
  const [, letter] = altKey && !/^[a-z]$/i.test(key) ? (/^Key([A-Z])$/.exec(code) ?? []) : []
  return letter?.toLowerCase() ?? (key.length === 1 ? key.toLowerCase() : key)
}

const mac = navigator.platform.startsWith('Mac')

/** A key as it is printed on this machine's keyboard. */
export function keyLabel(key: string): string {
  return key
    .replace('Mod+', mac ? '⌘' : 'Ctrl+')
    .replace('Alt+', mac ? '⌥' : 'Alt+')
    .replace('Shift+', mac ? '⇧' : 'Shift+')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace(/\b([a-z])$/, (letter) => letter.toUpperCase())
}
