import type { WindowRole } from '../port'

/**
 * The content security policy of a role's page. Scripts and styles come from files; the nonce lets
 * React Aria add its two style elements, so nothing needs 'unsafe-inline'. (React sets styles
 * through the DOM, which a policy does not touch.)
 */
function contentSecurityPolicy(role: WindowRole, nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    // Only the facilitator's side previews documents, whose reader runs in a worker.
    role === 'facilitator' ? "worker-src 'self'" : "worker-src 'none'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Features of the browser no page of Candor uses. */
const denied = [
  'accelerometer',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Headers of every answer to a page, beside its type. */
export function securityHeaders(role: WindowRole, nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(role, nonce),
    'permissions-policy': [
      ...denied.map((feature) => `${feature}=()`),
      // The facilitator's window has private notes locked when the screen is.
      `idle-detection=(${role === 'facilitator' ? 'self' : ''})`,
    ].join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}
