/** Of jsdom, which has no types of its own, only what tests read documents with. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly DOMParser: typeof DOMParser }
  }
}
