const observer = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const media = (query: string): object =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null })

/** Stands in for what jsdom lacks: it lays nothing out, so everything has room and fits. */
export function noLayout(): void {
  const CSS = { escape: (text: string): string => text }
  Object.assign(window, { ResizeObserver: observer, matchMedia: media, CSS })
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: Object.assign(new EventTarget(), { ready: Promise.resolve() }),
  })
}
