/**
 * The part of postal-mime used here. Its published types speak of a browser's, which `shared/` must
 * not see. The tree below `root` is what the package calls internal: its public result has the texts
 * of all parts joined and decoded as labeled, while the bytes of each part are needed here, since
 * labels are wrong. The version is pinned exactly; tests of every kind of part would tell a change.
 */
declare module 'postal-mime' {
  interface Header {
    readonly key: string
    readonly value: string
  }
  interface Structured {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
  }
  interface MimeNode {
    readonly contentType: Structured & { readonly multipart?: string | false }
    readonly contentDisposition: Structured
    readonly content?: ArrayBuffer
    readonly childNodes: readonly MimeNode[]
  }
  interface Email {
    readonly headers: readonly Header[]
    readonly from?: { readonly name: string; readonly address?: string }
    readonly replyTo?: readonly { readonly name: string; readonly address?: string }[]
    readonly subject?: string
    readonly date?: string
  }
  interface Options {
    readonly forceRfc822Attachments?: boolean
    readonly maxNestingDepth?: number
    readonly maxHeadersSize?: number
  }
  export default class PostalMime {
    constructor(options?: Options)
    readonly root: MimeNode
    parse(mail: string | Uint8Array): Promise<Email>
  }
}
