/** What a window shows until its page is there: a plain surface in the colors of the system. */
const html =
  '<!doctype html><meta charset="utf-8"><title>Candor</title>' +
  '<style>html{color-scheme:light dark;background:Canvas}</style>'

/** The splash as an address; an address starting with `data:` needs no file and no server. */
export const splashUrl = `data:text/html;base64,${Buffer.from(html).toString('base64')}`
