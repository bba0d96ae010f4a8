/** What this process prints, taken over until it is stopped. */
export interface Printing {
  readonly text: () => string
  readonly clear: () => void
  readonly stop: () => void
}

/** Takes over everything that is printed through the console. */
export function takePrinting(): Printing {
  const names = ['log', 'info', 'warn', 'error', 'debug'] as const
  const originals = names.map((name) => ({ name, print: console[name].bind(console) }))
  let text = ''
  for (const name of names)
    console[name] = (...words: unknown[]) => void (text += `${words.map(String).join(' ')}\n`)
  return {
    text: () => text,
    clear: () => void (text = ''),
    stop: () => {
      for (const { name, print } of originals) console[name] = print
    },
  }
}
