/** The part of postal-mime used here. Its published types speak of a browser's, which `shared/` must not see. */
declare module 'postal-mime' {
  interface Email {
    readonly headers: readonly { readonly key: string; readonly value: string }[]
    readonly from?: { readonly name: string; readonly address?: string }
    readonly subject?: string
    readonly date?: string
    readonly html?: string
    readonly text?: string
    readonly attachments: readonly { readonly related?: boolean; readonly mimeType: string }[]
  }
  interface Options {
    readonly forceRfc822Attachments?: boolean
    readonly maxNestingDepth?: number
    readonly maxHeadersSize?: number
  }
  const PostalMime: { parse(mail: string | Uint8Array, options?: Options): Promise<Email> }
  export default PostalMime
}
