const escapeHtml = (text: string): string =>
  text.replace(/[^\w ]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page with one large text, to tell a display apart by: no script, no bridge, no address to reach. */
export function markUrl(text: string): string {
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Candor</title>' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    '<style>html{height:100%;background:#0d1112;color:#f4f1e9;cursor:none;overflow:hidden}' +
    'body{margin:0;height:100%;display:grid;place-content:center;' +
    'font:700 60vmin/1 system-ui,sans-serif}</style>' +
    `<p>${escapeHtml(text)}</p>`
  return `data:text/html;base64,${Buffer.from(html).toString('base64')}`
}
